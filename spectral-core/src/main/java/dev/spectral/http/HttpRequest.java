package dev.spectral.http;

import dev.spectral.Secret;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * A request while it is put together; {@link #send()} sends it. Made by {@link HttpClient#request}.
 * For one thread.
 */
public final class HttpRequest {

  private final HttpClient client;
  private final String method;
  private final String path;
  private final Object[] values;
  private final List<QueryParameter> query = new ArrayList<>();
  private final List<Secret> secrets = new ArrayList<>();
  private final Headers.Builder headers;
  private @Nullable Object body;
  private Duration timeout;
  private Retry retry;
  private DebugLog debug;

  HttpRequest(HttpClient client, String method, String path, Object[] values) {
    this.client = client;
    this.method = method;
    this.path = path;
    this.values = values.clone();
    this.headers = client.settings().headers().newBuilder();
    this.query.addAll(client.settings().query());
    this.secrets.addAll(client.settings().secrets());
    this.timeout = client.settings().timeout();
    this.retry = client.settings().retry();
    this.debug = client.settings().debug();
  }

  private HttpRequest(HttpRequest other, String path, Object[] values) {
    this.client = other.client;
    this.method = other.method;
    this.path = path;
    this.values = values.clone();
    this.query.addAll(other.query);
    this.secrets.addAll(Set.copyOf(other.secrets));
    this.headers = other.headers.build().newBuilder();
    this.body = other.body;
    this.timeout = other.timeout;
    this.retry = other.retry;
    this.debug = other.debug;
  }

  /**
   * Add a query parameter. Name and value are encoded.
   *
   * @param name the name, never null
   * @param value the value; a null or an empty Optional adds nothing; a list adds one parameter per
   *     element; a {@link Secret} is sent and never shown
   * @return this request, never null
   */
  public HttpRequest query(String name, @Nullable Object value) {
    QueryParameter.add(query, secrets, name, value);
    return this;
  }

  /**
   * Set a header; it replaces one of the same name that the client sets.
   *
   * @param name the name, never null
   * @param value the value, never null
   * @return this request, never null
   * @throws HttpRequestException when the name or the value has characters that no header may have
   */
  public HttpRequest header(String name, String value) {
    HeaderCheck.check(name, value);
    headers.set(name, value);
    return this;
  }

  /**
   * Set a header that must not be seen.
   *
   * @param name the name, never null
   * @param value the value, never null
   * @return this request, never null
   * @throws HttpRequestException when the name or the value has characters that no header may have
   */
  public HttpRequest header(String name, Secret value) {
    secrets.add(value);
    return header(name, value.reveal());
  }

  /**
   * Give the request a body.
   *
   * @param content a String, a byte[] or {@link dev.spectral.Data}, sent as it is; a {@link Path},
   *     of which the file is sent block by block; an {@link InputStream} of unknown length, as
   *     {@link #body(InputStream, long)} takes it; a {@link Multipart} form; null for no body;
   *     anything else is written as JSON: records, maps, lists, JsonNode. Nulls and empty Optionals
   *     of records are left out; a {@link Secret} inside is sent and never shown.
   * @return this request, never null
   */
  public HttpRequest body(@Nullable Object content) {
    this.body =
        content instanceof InputStream stream ? new Upload(stream, Upload.UNKNOWN) : content;
    return this;
  }

  /**
   * Give the request a body that is sent block by block while it is read. It can be sent once, so
   * the request is not repeated after it was read from.
   *
   * @param content read to its end and left for the caller to close, never null
   * @param length how many bytes it has, exactly; some systems take no body without
   * @return this request, never null
   * @throws IllegalArgumentException when the length is negative
   */
  public HttpRequest body(InputStream content, long length) {
    this.body = Upload.ofLength(content, length);
    return this;
  }

  /**
   * Limit how long this call may take, in place of the client's limit.
   *
   * @param limit as {@link HttpClientBuilder#timeout} takes it
   * @return this request, never null
   * @throws IllegalArgumentException when it is not more than zero
   */
  public HttpRequest timeout(Duration limit) {
    this.timeout = HttpClientBuilder.positive(limit);
    return this;
  }

  /**
   * Repeat this call when it fails, in place of what the client says.
   *
   * @param policy which failures, how often and after how long, never null
   * @return this request, never null
   */
  public HttpRequest retry(Retry policy) {
    this.retry = policy;
    return this;
  }

  /**
   * Log this call, in place of what the client says.
   *
   * @param logger as {@link HttpClientBuilder#debug} takes it
   * @return this request, never null
   */
  public HttpRequest debug(Logger logger) {
    this.debug = new DebugLog(logger);
    return this;
  }

  /**
   * Send the request and wait for the answer.
   *
   * @return the answer, never null
   * @throws HttpRequestException when the request cannot be built; nothing was sent
   * @throws HttpConnectException when no complete answer came
   * @throws HttpStatusException when the status is outside 200 to 299
   */
  public HttpResponse send() {
    return new Exchange(client.settings(), this).send();
  }

  /**
   * Send the request and read the answer while it comes in, however large it is. The connection is
   * held until the reader returns or throws, and always given back. The time-out covers the reading
   * too; set a longer one for large answers.
   *
   * <pre>{@code
   * long lines = api.request("GET", "/export").timeout(Duration.ofMinutes(10))
   *     .stream(answer -> count(answer.body()));
   * }</pre>
   *
   * <p>The call is repeated, where it may be, until the headers of an answer have come; not once
   * the reader has begun.
   *
   * @param <T> what the reader makes of the answer
   * @param reader reads it, never null
   * @return what the reader returned, never null
   * @throws HttpRequestException when the request cannot be built or its body not be read
   * @throws HttpConnectException when no complete answer came, even where the reader took no notice
   * @throws HttpStatusException when the status is outside 200 to 299; the reader is not called
   * @throws java.io.UncheckedIOException when the reader fails for a reason of its own
   */
  public <T> T stream(HttpStreamReader<T> reader) {
    return new Exchange(client.settings(), this).stream(reader);
  }

  /**
   * Send the request and put the body of the answer into a file, as {@link #stream} does. The file
   * is replaced when the answer has come whole; until then, and after an error, it is as it was.
   *
   * @param file where to, in a directory that exists, never null
   * @return how many bytes came
   * @throws HttpException as {@link #stream} throws it
   * @throws java.io.UncheckedIOException when the file cannot be written
   */
  public long saveTo(Path file) {
    return stream(new Download(file));
  }

  /**
   * Read a list page by page. The first page is the answer to this request as it is now.
   *
   * <pre>{@code
   * for (HttpResponse page : api.request("GET", "/items").query("limit", 100).pages(Paging.byLink())) {
   *   add(page.asList(Item.class));
   * }
   * }</pre>
   *
   * <p>A URL that leads to the next page must be of the origin of the client's base URL. It is
   * requested as it is; of the query parameters only those of the client and the secret ones are
   * added, where it does not have them.
   *
   * @param paging how one page leads to the next, never null
   * @return the pages, of which none is requested yet, never null
   */
  public HttpPages pages(Paging paging) {
    return new HttpPages(copy(), paging);
  }

  HttpRequest copy() {
    return new HttpRequest(this, path, values);
  }

  HttpRequest at(String url) {
    return new HttpRequest(this, url, new Object[0]);
  }

  HttpClient client() {
    return client;
  }

  String method() {
    return method;
  }

  String path() {
    return path;
  }

  Object[] values() {
    return values;
  }

  List<QueryParameter> query() {
    return query;
  }

  List<Secret> secrets() {
    return secrets;
  }

  Headers.Builder headers() {
    return headers;
  }

  @Nullable Object body() {
    return body;
  }

  Duration timeout() {
    return timeout;
  }

  Retry retry() {
    return retry;
  }

  DebugLog debug() {
    return debug;
  }

  /** Names the method and the path template, nothing of the values. */
  @Override
  public String toString() {
    return "HttpRequest[" + new CallSite(method, path, secrets) + "]";
  }
}
