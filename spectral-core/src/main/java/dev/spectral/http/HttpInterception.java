package dev.spectral.http;

import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Lets a test see what every {@link HttpClient} sends, and answer in the other system's place,
 * without a change to the component. A redirect that a client follows is part of one exchange.
 *
 * <p>It reaches the thread that does the work and those that are started meanwhile. A pool of
 * threads that the component had before is out of its reach.
 */
public final class HttpInterception {

  private static final ThreadLocal<@Nullable Interceptor> CURRENT = new InheritableThreadLocal<>();

  private HttpInterception() {}

  /**
   * Do some work, with all HTTP requests of this thread going through an interceptor.
   *
   * @param <T> what the work gives
   * @param interceptor sees each request as the client sends it, may answer itself, and may be
   *     called by several threads at a time; never null
   * @param work what sends requests, never null
   * @return what the work gives
   */
  public static <T extends @Nullable Object> T during(Interceptor interceptor, Supplier<T> work) {
    Interceptor before = CURRENT.get();
    CURRENT.set(interceptor);
    try {
      return work.get();
    } finally {
      CURRENT.set(before);
    }
  }

  static Response intercept(Interceptor.Chain chain) throws IOException {
    Interceptor interceptor = CURRENT.get();
    return interceptor == null ? chain.proceed(chain.request()) : interceptor.intercept(chain);
  }
}
