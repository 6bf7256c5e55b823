package dev.spectral.http;

import java.time.Duration;
import java.util.Set;
import okhttp3.OkHttpClient;

/** Holds the one pool of connections that all clients draw on. */
final class SharedClient {

  static final OkHttpClient INSTANCE = new OkHttpClient();

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private SharedClient() {}

  static OkHttpClient configure(OkHttpClient base, Duration connectTimeout, Duration timeout) {
    return limit(base, timeout)
        .newBuilder()
        .connectTimeout(connectTimeout)
        .addInterceptor(HttpInterception::intercept)
        .addInterceptor(new BodyRedirects())
        .addInterceptor(SentOnce::call)
        .addNetworkInterceptor(SentOnce::exchange)
        .addNetworkInterceptor(new OriginGuard())
        .build();
  }

  static OkHttpClient limit(OkHttpClient base, Duration timeout) {
    return base.newBuilder()
        .readTimeout(timeout)
        .writeTimeout(timeout)
        .callTimeout(timeout)
        .build();
  }

  /** Keeps a request that may do something from being sent anew when a used connection breaks. */
  static OkHttpClient once(OkHttpClient base, String method) {
    return SAFE.contains(method) ? base : base.newBuilder().retryOnConnectionFailure(false).build();
  }
}
