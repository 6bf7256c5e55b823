package dev.spectral.maven.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * HTTP with this package's rules: time limits over the whole answer, the environment's proxy, and
 * no redirect is followed, because that would carry the access token to another host.
 */
final class Http {

  private final HttpClient client;
  private final PlatformConfig.Limits limits;
  private final SecretMask mask = new SecretMask();

  Http(PlatformConfig config) {
    this.limits = config.limits();
    EnvironmentProxy proxy = EnvironmentProxy.of(new Environment(config.environment()));
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .proxy(proxy);
    if (proxy.login() != null) {
      builder.authenticator(proxy.login());
    }
    if (config.trust() != null) {
      builder.sslContext(config.trust());
    }
    this.client = builder.build();
  }

  SecretMask mask() {
    return mask;
  }

  PlatformConfig.Limits limits() {
    return limits;
  }

  HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .header("Accept", "*/*")
        .header("User-Agent", "spectral-for-java");
  }

  /** Sends within the request limit. */
  Answer send(HttpRequest request) {
    Duration limit = limits.request();
    try {
      return send(request, limit);
    } catch (IOException e) {
      String where = request.uri().getScheme() + "://" + request.uri().getAuthority();
      throw new PlatformException.Unreachable(
          "No answer from " + where + ": " + NetworkTrouble.explain(e, limit), e);
    }
  }

  /** Sends within a limit; a time-out is an IOException too. */
  Answer send(HttpRequest request, Duration limit) throws IOException {
    CompletableFuture<HttpResponse<String>> coming =
        client.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    try {
      HttpResponse<String> response = coming.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no complete answer in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      coming.cancel(true);
    }
  }

  /** Says what came instead of what was expected: status, where a redirect leads, an excerpt. */
  String describe(Answer answer) {
    StringBuilder text = new StringBuilder("status ").append(answer.status());
    answer
        .headers()
        .firstValue("Location")
        .filter(location -> answer.status() / 100 == 3)
        .ifPresent(location -> text.append(" (redirect to ").append(hostOf(location)).append(')'));
    if (answer.status() == 407) {
      text.append(" (the proxy wants a login; for https, Java sends one only when started with")
          .append(" -Djdk.http.auth.tunneling.disabledSchemes=)");
    }
    String excerpt = answer.excerpt(mask);
    return mask.apply(excerpt.isEmpty() ? text.toString() : text + ": \"" + excerpt + "\"");
  }

  private static String hostOf(String location) {
    try {
      URI uri = URI.create(location);
      return uri.getHost() == null ? uri.getPath() : uri.getScheme() + "://" + uri.getAuthority();
    } catch (IllegalArgumentException e) {
      return "no address";
    }
  }
}
