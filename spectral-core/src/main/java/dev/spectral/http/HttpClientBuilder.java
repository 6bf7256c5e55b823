package dev.spectral.http;

import dev.spectral.Secret;
import dev.spectral.internal.bind.Credential;
import dev.spectral.internal.bind.PlacedLogin;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Puts an {@link HttpClient} together. For one thread. */
public final class HttpClientBuilder {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final Headers.Builder headers =
      new Headers.Builder().set("Accept", "application/json, text/plain, */*");
  private final List<QueryParameter> query = new ArrayList<>();
  private final List<Secret> secrets = new ArrayList<>();
  private @Nullable BaseUrl baseUrl;
  private Duration connectTimeout = CONNECT_TIMEOUT;
  private Duration timeout = TIMEOUT;
  private long maxBody = BoundedBody.USUAL_LIMIT;
  private @Nullable Logger debug;
  private Retry retry = Retry.never();
  private Waiting waiting = Waiting.REAL;
  private @Nullable OkHttpClient okHttp;

  HttpClientBuilder() {}

  /**
   * Set where all requests go. Required.
   *
   * @param url an http or https URL without user, query and fragment, never null
   * @return this builder, never null
   * @throws HttpRequestException when it is not such a URL
   */
  public HttpClientBuilder baseUrl(URI url) {
    this.baseUrl = BaseUrl.of(url);
    return this;
  }

  /**
   * Set a header of every request.
   *
   * @param name the name, never null
   * @param value the value, never null
   * @return this builder, never null
   * @throws HttpRequestException when the name or the value has characters that no header may have
   */
  public HttpClientBuilder header(String name, String value) {
    HeaderCheck.check(name, value);
    headers.set(name, value);
    return this;
  }

  /**
   * Set a header of every request that must not be seen, an API key for instance.
   *
   * @param name the name, never null
   * @param value the value, never null
   * @return this builder, never null
   * @throws HttpRequestException when the name or the value has characters that no header may have
   */
  public HttpClientBuilder header(String name, Secret value) {
    secrets.add(value);
    return header(name, value.reveal());
  }

  /**
   * Add a query parameter to every request.
   *
   * @param name the name, never null
   * @param value as {@link HttpRequest#query} takes it
   * @return this builder, never null
   */
  public HttpClientBuilder query(String name, @Nullable Object value) {
    QueryParameter.add(query, secrets, name, value);
    return this;
  }

  /**
   * Send {@code Authorization: Bearer …} with every request.
   *
   * @param token the token, never null
   * @return this builder, never null
   * @throws HttpRequestException when the token has characters that no header may have
   */
  public HttpClientBuilder bearer(Secret token) {
    secrets.add(token);
    return header("Authorization", "Bearer " + token.reveal());
  }

  /**
   * Send {@code Authorization: Basic …} with every request, as UTF-8.
   *
   * @param user the user, without a colon, never null
   * @param password the password, never null
   * @return this builder, never null
   * @throws IllegalArgumentException when the user has a colon, which the scheme cannot carry
   */
  public HttpClientBuilder basic(String user, Secret password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("The user of a basic login has a colon; it cannot.");
    }
    String credentials = Credentials.basic(user, password.reveal(), StandardCharsets.UTF_8);
    secrets.add(password);
    secrets.add(Secret.of(credentials.substring("Basic ".length())));
    return header("Authorization", credentials);
  }

  /**
   * Put a login into every request, where its connection says that it goes.
   *
   * @param login a record with {@code @Connection}, or a {@link dev.spectral.ConnectionValue},
   *     never null
   * @return this builder, never null
   * @throws dev.spectral.ConnectionException when the connection does not say
   * @throws HttpRequestException when the login has characters that no header may have
   * @throws IllegalArgumentException when it is no login, or its user has a colon
   * @see dev.spectral.annotations.Placement
   */
  public HttpClientBuilder authorize(Object login) {
    PlacedLogin placed = PlacedLogin.of(login);
    secrets.addAll(placed.secrets());
    placed.parts().forEach(this::place);
    return this;
  }

  private void place(Credential credential) {
    Secret value = Secret.of(credential.value());
    switch (credential.kind()) {
      case HEADER -> header(credential.name(), value);
      case QUERY -> query(credential.name(), value);
      case BASIC -> basic(credential.user(), value);
    }
  }

  /**
   * Limit how long making a connection may take.
   *
   * @param limit more than zero, never null; 10 seconds unless set
   * @return this builder, never null
   */
  public HttpClientBuilder connectTimeout(Duration limit) {
    this.connectTimeout = positive(limit);
    return this;
  }

  /**
   * Limit how long a whole call may take, from the first byte out to the last byte in. Where a call
   * is repeated, this limits each attempt.
   *
   * @param limit more than zero, never null; 60 seconds unless set
   * @return this builder, never null
   */
  public HttpClientBuilder timeout(Duration limit) {
    this.timeout = positive(limit);
    return this;
  }

  /**
   * Limit how large an answer may be that is read whole into memory, decompressed. Those that are
   * read as a stream have no limit.
   *
   * @param bytes from 1 to 2,147,483,639 bytes; 134,217,728 (128 MB) unless set
   * @return this builder, never null
   * @throws IllegalArgumentException when it is outside these bounds
   */
  public HttpClientBuilder maxBody(long bytes) {
    if (bytes < 1 || bytes > BoundedBody.MOST) {
      throw new IllegalArgumentException(
          "An answer in memory cannot be limited to %d bytes; 1 to %d can."
              .formatted(bytes, BoundedBody.MOST));
    }
    this.maxBody = bytes;
    return this;
  }

  /**
   * Repeat calls that failed.
   *
   * @param policy which calls, how often and after how long, never null; never unless set
   * @return this builder, never null
   */
  public HttpClientBuilder retry(Retry policy) {
    this.retry = policy;
    return this;
  }

  /**
   * Log what is sent and what comes back, at level DEBUG, as one line of JSON each: {@code type},
   * {@code url}, {@code method}, {@code headers}, {@code status}, {@code data}. Of a body it shows
   * at most 10,240 characters, and of one that is not text only the size. Masked are every {@link
   * Secret} in all its forms, and the values of headers, parameters and properties whose names
   * speak of secrets: {@code Authorization}, cookies, tokens, passwords, API keys.
   *
   * @param logger where to, never null; no log unless set
   * @return this builder, never null
   */
  public HttpClientBuilder debug(Logger logger) {
    this.debug = logger;
    return this;
  }

  HttpClientBuilder waiting(Waiting way) {
    this.waiting = way;
    return this;
  }

  /**
   * Build on a client with settings of your own: proxy, trust, interceptors. Its connections are
   * used; its time-outs give way to those of this builder.
   *
   * @param base the client, never null
   * @return this builder, never null
   */
  public HttpClientBuilder okHttp(OkHttpClient base) {
    this.okHttp = base;
    return this;
  }

  /**
   * Make the client.
   *
   * @return the client, never null
   * @throws IllegalStateException when the base URL is missing
   */
  public HttpClient build() {
    if (baseUrl == null) {
      throw new IllegalStateException("The HTTP client has no base URL. Call baseUrl(URI).");
    }
    OkHttpClient http =
        SharedClient.configure(
            okHttp == null ? SharedClient.INSTANCE : okHttp, connectTimeout, timeout);
    return new HttpClient(
        new ClientSettings(
            baseUrl,
            headers.build(),
            query,
            secrets,
            timeout,
            maxBody,
            http,
            new DebugLog(debug),
            retry,
            waiting));
  }

  static Duration positive(Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("A time-out of " + limit + " is not more than zero.");
    }
    return limit;
  }
}
