package dev.spectral.http;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Sends one request and reads its answer. */
final class Exchange {

  private final ClientSettings settings;
  private final Prepared prepared;
  private final Attempts attempts;
  private final DebugLog debug;

  Exchange(ClientSettings settings, HttpRequest request) {
    this.settings = settings;
    this.debug = request.debug();
    this.prepared = new Preparation(settings, request).prepare();
    this.attempts = new Attempts(settings, request.retry());
  }

  HttpResponse send() {
    return attempts.run(prepared, this::whole);
  }

  <T> T stream(HttpStreamReader<T> reader) {
    try (OpenAnswer answer = attempts.run(prepared, this::open)) {
      return answer.read(reader);
    }
  }

  private HttpResponse whole(CallSite site) {
    try (OpenAnswer answer = open(site)) {
      return answer.whole(settings.maxBody());
    }
  }

  @SuppressWarnings("MustBeClosedChecker") // whoever asked for it closes it
  private OpenAnswer open(CallSite site) {
    Request sent = RedirectMark.fresh(prepared.request());
    debug.request(site, prepared);
    try {
      OpenAnswer answer =
          new OpenAnswer(
              site, client().newCall(sent).execute(), debug, e -> describe(site, sent, e));
      if (answer.isGood()) {
        return answer;
      }
      try (answer) {
        throw answer.error();
      }
    } catch (IOException e) {
      throw describe(site, sent, e);
    }
  }

  private HttpException describe(CallSite site, Request sent, IOException e) {
    HttpException failure = failure(site, sent, e);
    debug.failure(site, failure);
    return failure;
  }

  private HttpException failure(CallSite site, Request sent, IOException e) {
    if (e instanceof UnreadableBody) {
      String what = e.getMessage() + " The other system may have received the start of it.";
      return new HttpRequestException(site, what, e);
    }
    IOException reason = RedirectMark.isSet(sent) ? RefusedRedirect.afterwards(e) : e;
    return Failures.describe(site, settings.baseUrl(), prepared.timeout(), reason);
  }

  private OkHttpClient client() {
    Duration timeout = prepared.timeout();
    OkHttpClient http =
        timeout.equals(settings.timeout())
            ? settings.http()
            : SharedClient.limit(settings.http(), timeout);
    return SharedClient.once(http, prepared.site().method());
  }
}
