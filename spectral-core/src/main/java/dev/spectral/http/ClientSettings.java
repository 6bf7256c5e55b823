package dev.spectral.http;

import dev.spectral.Secret;
import java.time.Duration;
import java.util.List;
import okhttp3.Headers;
import okhttp3.OkHttpClient;

/** What all requests of one client share. */
record ClientSettings(
    BaseUrl baseUrl,
    Headers headers,
    List<QueryParameter> query,
    List<Secret> secrets,
    Duration timeout,
    long maxBody,
    OkHttpClient http,
    DebugLog debug,
    Retry retry,
    Waiting waiting) {

  ClientSettings {
    query = List.copyOf(query);
    secrets = List.copyOf(secrets);
  }
}
