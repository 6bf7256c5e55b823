package dev.spectral.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.runtime.DataSize;
import dev.spectral.runtime.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads request bodies: JSON objects up to a limit. */
final class Bodies {

  static final DataSize LIMIT = DataSize.ofMegabytes(6);
  private static final long MOST_DRAINED_BYTES = DataSize.ofMegabytes(1024).bytes();
  private static final Duration LONGEST_DRAIN = Duration.ofSeconds(60);
  private static final int BUFFER_BYTES = 64 * 1024;

  private Bodies() {}

  static ObjectNode readObject(Context context) {
    requireJson(context.contentType());
    byte[] body = read(context);
    try {
      JsonNode node = Json.MAPPER.readTree(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw malformed("The request body is no JSON object.");
    } catch (JsonProcessingException e) {
      throw malformed("The request body is no JSON: it stops being so at " + Json.place(e) + ".");
    } catch (IOException e) {
      throw malformed("The request body is no JSON.");
    }
  }

  static ApiException malformed(String message) {
    return new ApiException(400, "MALFORMED_REQUEST", message, null);
  }

  private static void requireJson(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.split(";", 2)[0];
    if (!type.trim().toLowerCase(Locale.ROOT).equals("application/json")) {
      throw new ApiException(
          415,
          "UNSUPPORTED_MEDIA_TYPE",
          "The request body must be JSON.",
          "Send the header Content-Type: application/json.");
    }
  }

  private static byte[] read(Context context) {
    ApiException tooLarge =
        new ApiException(
            413,
            "REQUEST_TOO_LARGE",
            "The request body is larger than this runtime takes: the limit is " + LIMIT + ".",
            null);
    long announced = context.req().getContentLengthLong();
    if (announced > LIMIT.bytes()) {
      throw drainUnread(context) ? tooLarge : tooLarge.closingConnection();
    }
    int most = Math.toIntExact(LIMIT.bytes());
    byte[] body;
    try {
      body = context.req().getInputStream().readNBytes(most + 1);
    } catch (IOException e) {
      throw malformed("The request ended before the end of its body.").closingConnection();
    }
    if (body.length > most) {
      throw drain(context) ? tooLarge : tooLarge.closingConnection();
    }
    return body;
  }

  /**
   * Drains a body of which nothing was read: a client that waits to be asked for it is not asked.
   *
   * @return whether the body is at its end, so that the connection can go on
   */
  static boolean drainUnread(Context context) {
    return context.req().getHeader("Expect") == null && drain(context);
  }

  /**
   * Reads what the client still sends, so that it hears the answer instead of a broken connection.
   *
   * @return whether the body is at its end, so that the connection can go on
   */
  static boolean drain(Context context) {
    byte[] buffer = new byte[BUFFER_BYTES];
    long end = System.nanoTime() + LONGEST_DRAIN.toNanos();
    long drained = 0;
    try {
      InputStream in = context.req().getInputStream();
      while (drained < MOST_DRAINED_BYTES && System.nanoTime() - end < 0) {
        int count = in.read(buffer);
        if (count < 0) {
          return true;
        }
        drained += count;
      }
    } catch (IOException clientWentAway) {
      return false;
    }
    return false;
  }
}
