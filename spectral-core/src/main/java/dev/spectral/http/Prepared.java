package dev.spectral.http;

import java.time.Duration;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request that can be sent, several times if need be.
 *
 * @param site how it is called in messages
 * @param request as it is sent
 * @param body its body, or null for none
 * @param timeout the limit for one attempt
 */
record Prepared(CallSite site, Request request, @Nullable SentBody body, Duration timeout) {

  boolean repeatable() {
    return body == null || body.isRepeatable();
  }
}
