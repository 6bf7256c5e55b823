package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Secret;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Puts a request together, once for all its attempts. */
final class Preparation {

  private final ClientSettings settings;
  private final HttpRequest request;
  private final List<Secret> secrets;

  Preparation(ClientSettings settings, HttpRequest request) {
    this.settings = settings;
    this.request = request;
    this.secrets = request.secrets();
  }

  Prepared prepare() {
    RequestPath path = path();
    CallSite call = new CallSite(request.method(), shown(path), secrets);
    HttpUrl url = url(call, path);
    SentBody body = body(call);
    CallSite site = new CallSite(call.method(), call.url(), secrets);
    return new Prepared(site, build(site, url, body), body, request.timeout());
  }

  private RequestPath path() {
    String template = request.path();
    if (BaseUrl.isAbsolute(template) && request.values().length == 0) {
      return new RequestPath(template, template);
    }
    try {
      return RequestPath.fill(template, request.values(), secrets);
    } catch (IllegalArgumentException e) {
      String place = settings.baseUrl().join(template);
      CallSite call = new CallSite(request.method(), place, secrets);
      throw new HttpRequestException(call, String.valueOf(e.getMessage()));
    }
  }

  private String shown(RequestPath path) {
    String place = absolute(path.shown());
    String query =
        request.query().stream().map(QueryParameter::shown).collect(Collectors.joining("&"));
    if (query.isEmpty()) {
      return place;
    }
    return place + (place.contains("?") ? "&" : "?") + query;
  }

  private String absolute(String path) {
    return BaseUrl.isAbsolute(path) ? path : settings.baseUrl().join(path);
  }

  private HttpUrl url(CallSite call, RequestPath path) {
    HttpUrl parsed = HttpUrl.parse(absolute(path.sent()));
    HttpUrl base = settings.baseUrl().url();
    if (parsed == null || !BaseUrl.sameOrigin(base, parsed)) {
      throw new HttpRequestException(
          call,
          "it leads to another origin than the client's base URL %s, which would hand its credentials over. Make another client for it."
              .formatted(base));
    }
    HttpUrl.Builder url = parsed.newBuilder().username("").password("");
    request.query().stream()
        .filter(QueryParameter::isSecret)
        .forEach(one -> url.removeAllQueryParameters(one.name()));
    request.query().forEach(one -> url.addQueryParameter(one.name(), one.value()));
    return url.build();
  }

  private @Nullable SentBody body(CallSite call) {
    String contentType = request.headers().get("Content-Type");
    try {
      return RequestBodies.of(request.method(), request.body(), contentType, secrets);
    } catch (JsonProcessingException e) {
      throw new HttpRequestException(
          call, "its body cannot be written as JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new HttpRequestException(call, String.valueOf(e.getMessage()), e);
    }
  }

  private Request build(CallSite call, HttpUrl url, @Nullable SentBody body) {
    try {
      return new Request.Builder()
          .url(url)
          .headers(request.headers().build())
          .method(request.method(), body)
          .build();
    } catch (IllegalArgumentException e) {
      throw new HttpRequestException(call, String.valueOf(e.getMessage()), e);
    }
  }
}
