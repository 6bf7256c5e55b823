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

  private record Current(Interceptor interceptor, boolean waits) {}

  private static final ThreadLocal<@Nullable Current> CURRENT = new InheritableThreadLocal<>();

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
    return during(new Current(interceptor, true), work);
  }

  /**
   * Do some work, with an interceptor that answers all HTTP requests of this thread itself. No
   * other system is asked, so nothing waits before a request is repeated.
   *
   * @param <T> what the work gives
   * @param interceptor answers each request, and may be called by several threads at a time; never
   *     null
   * @param work what sends requests, never null
   * @return what the work gives
   */
  public static <T extends @Nullable Object> T answering(
      Interceptor interceptor, Supplier<T> work) {
    return during(new Current(interceptor, false), work);
  }

  private static <T extends @Nullable Object> T during(Current current, Supplier<T> work) {
    Current before = CURRENT.get();
    CURRENT.set(current);
    try {
      return work.get();
    } finally {
      CURRENT.set(before);
    }
  }

  /** Tells whether somebody is asked whom repetitions must leave time. */
  static boolean waits() {
    Current current = CURRENT.get();
    return current == null || current.waits();
  }

  static Response intercept(Interceptor.Chain chain) throws IOException {
    Current current = CURRENT.get();
    return current == null
        ? chain.proceed(chain.request())
        : current.interceptor().intercept(chain);
  }
}
