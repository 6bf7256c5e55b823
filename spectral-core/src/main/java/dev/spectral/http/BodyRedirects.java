package dev.spectral.http;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends a body again where the other system says that the place has moved (307, 308). OkHttp does
 * not do it for bodies that may be sent once only, and ours are: see {@link RequestBodies}.
 */
final class BodyRedirects implements Interceptor {

  private static final int MOST = 5;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Response response = chain.proceed(request);
    for (int followed = 0; followed < MOST; followed++) {
      HttpUrl target = target(request, response);
      if (target == null) {
        return response;
      }
      response.close();
      if (!BaseUrl.sameOrigin(chain.request().url(), target)) {
        throw new RefusedRedirect(
            "it was redirected to another place, " + target.scheme() + "://" + target.host());
      }
      if (request.body() instanceof SentBody body && !body.isRepeatable()) {
        throw new RefusedRedirect(
            "it was redirected after its body, a stream, was sent and cannot be read again");
      }
      request = request.newBuilder().url(target).build();
      response = chain.proceed(request);
    }
    return response;
  }

  private static @Nullable HttpUrl target(Request request, Response response) {
    boolean moved = response.code() == 307 || response.code() == 308;
    String location = response.header("Location");
    return moved && request.body() != null && location != null
        ? request.url().resolve(location)
        : null;
  }
}
