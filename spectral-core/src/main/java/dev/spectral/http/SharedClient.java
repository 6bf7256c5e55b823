package dev.spectral.http;

import java.time.Duration;
import okhttp3.OkHttpClient;

/** Holds the one pool of connections that all clients draw on. */
final class SharedClient {

  static final OkHttpClient INSTANCE = new OkHttpClient();

  private SharedClient() {}

  static OkHttpClient configure(OkHttpClient base, Duration connectTimeout, Duration timeout) {
    return limit(base, timeout)
        .newBuilder()
        .connectTimeout(connectTimeout)
        .addInterceptor(HttpInterception::intercept)
        .addInterceptor(new BodyRedirects())
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
}
