package dev.spectral.http;

import java.io.IOException;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Keeps what an author sends to one origin from being sent to another by a redirect. */
final class OriginGuard implements Interceptor {

  private static final Set<String> HARMLESS =
      Set.of("accept", "accept-encoding", "connection", "host", "user-agent");

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = guarded(chain);
    if (response.isRedirect()) {
      RedirectMark.set(chain.call().request());
    }
    return response;
  }

  private static Response guarded(Chain chain) throws IOException {
    Request request = chain.request();
    HttpUrl first = chain.call().request().url();
    if (BaseUrl.sameOrigin(first, request.url())) {
      return chain.proceed(request);
    }
    String place = request.url().scheme() + "://" + request.url().host();
    if (first.isHttps() && !request.url().isHttps()) {
      throw new RefusedRedirect("it was redirected to " + place + ", which is not encrypted");
    }
    String method = chain.call().request().method(); // OkHttp makes a GET of a POST that is moved
    if (!method.equals("GET") && !method.equals("HEAD")) {
      throw new RefusedRedirect("it was redirected to another place, " + place);
    }
    return chain.proceed(request.newBuilder().headers(harmless(request.headers())).build());
  }

  private static Headers harmless(Headers all) {
    Headers.Builder kept = all.newBuilder();
    for (String name : all.names()) {
      if (!HARMLESS.contains(Text.lower(name))) {
        kept.removeAll(name);
      }
    }
    return kept.build();
  }
}
