package dev.spectral.http;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Sends one request and reads its answer. */
final class Exchange {

  private final ClientSettings settings;
  private final HttpRequest request;
  private final Prepared prepared;

  Exchange(ClientSettings settings, HttpRequest request) {
    this.settings = settings;
    this.request = request;
    this.prepared = new Preparation(settings, request).prepare();
  }

  HttpResponse send() {
    return new Attempts(settings, request.retry()).run(prepared, this::whole);
  }

  private HttpResponse whole(CallSite site) {
    int status;
    HttpHeaders headers;
    byte[] body;
    Request sent = RedirectMark.fresh(prepared.request());
    try (Response response = client().newCall(sent).execute();
        ResponseBody content = response.body()) {
      status = response.code();
      headers = HttpHeaders.of(response.headers().toMultimap());
      body = content.bytes();
    } catch (IOException e) {
      IOException reason = RedirectMark.isSet(sent) ? RefusedRedirect.afterwards(e) : e;
      throw Failures.describe(site, settings.baseUrl(), prepared.timeout(), reason);
    }
    if (status < 200 || status > 299) {
      throw new HttpStatusException(site, status, headers, BodyReader.text(headers, body));
    }
    return new HttpResponse(site, status, headers, body);
  }

  private OkHttpClient client() {
    Duration timeout = prepared.timeout();
    return timeout.equals(settings.timeout())
        ? settings.http()
        : SharedClient.limit(settings.http(), timeout);
  }
}
