package dev.spectral.http;

import java.io.IOException;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps OkHttp from sending a request again on its own: after the status 408, and after 503 with
 * {@code Retry-After: 0}. It does not where it believes that it has to wait, so the header says so
 * while the answer passes it.
 */
final class SentOnce {

  private static final String WAIT = "Retry-After";

  private volatile @Nullable List<String> said;

  /** Makes a call, as an interceptor around OkHttp's own repetitions. */
  static Response call(Interceptor.Chain chain) throws IOException {
    SentOnce once = new SentOnce();
    Request request = chain.request().newBuilder().tag(SentOnce.class, once).build();
    return once.restored(chain.proceed(request));
  }

  /** Makes an exchange, as an interceptor below OkHttp's own repetitions. */
  static Response exchange(Interceptor.Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    SentOnce once = chain.request().tag(SentOnce.class);
    return once == null ? answer : once.disguised(answer);
  }

  private Response disguised(Response answer) {
    boolean wouldRepeat = answer.code() == 408 || answer.code() == 503;
    said = wouldRepeat ? answer.headers(WAIT) : null;
    return wouldRepeat ? answer.newBuilder().header(WAIT, "1").build() : answer;
  }

  private Response restored(Response answer) {
    List<String> values = said;
    if (values == null) {
      return answer;
    }
    Response.Builder restored = answer.newBuilder().removeHeader(WAIT);
    values.forEach(value -> restored.addHeader(WAIT, value));
    return restored.build();
  }
}
