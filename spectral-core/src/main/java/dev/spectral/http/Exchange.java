package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Secret;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Sends one request and reads its answer. */
final class Exchange {

  private final ClientSettings settings;
  private final HttpRequest request;
  private final List<Secret> secrets;

  Exchange(ClientSettings settings, HttpRequest request) {
    this.settings = settings;
    this.request = request;
    this.secrets = request.secrets();
  }

  HttpResponse send() {
    RequestPath path = path();
    CallSite call = new CallSite(request.method(), shown(path), secrets);
    Request sent = build(call, url(call, path));
    CallSite site = new CallSite(call.method(), call.url(), secrets);
    int status;
    HttpHeaders headers;
    byte[] body;
    try (Response response = settings.http().newCall(sent).execute();
        ResponseBody content = response.body()) {
      status = response.code();
      headers = HttpHeaders.of(response.headers().toMultimap());
      body = content.bytes();
    } catch (IOException e) {
      throw Failures.describe(site, settings, e);
    }
    if (status < 200 || status > 299) {
      throw new HttpStatusException(site, status, headers, BodyReader.text(headers, body));
    }
    return new HttpResponse(site, status, headers, body);
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
    request.query().forEach(one -> url.addQueryParameter(one.name(), one.value()));
    return url.build();
  }

  private Request build(CallSite call, HttpUrl url) {
    try {
      String contentType = request.headers().get("Content-Type");
      RequestBody body = RequestBodies.of(request.method(), request.body(), contentType, secrets);
      return new Request.Builder()
          .url(url)
          .headers(request.headers().build())
          .method(request.method(), body)
          .build();
    } catch (JsonProcessingException e) {
      throw new HttpRequestException(
          call, "its body cannot be written as JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new HttpRequestException(call, String.valueOf(e.getMessage()), e);
    }
  }
}
