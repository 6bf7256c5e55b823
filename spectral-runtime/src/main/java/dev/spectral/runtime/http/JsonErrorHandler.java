package dev.spectral.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.runtime.Json;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the HTTP server itself refuses, such as a broken request line, in the same JSON. */
final class JsonErrorHandler extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Map<String, Object> error =
        Map.of("code", "HTTP_" + code, "message", HttpStatus.getMessage(code) + ".");
    try {
      byte[] body = Json.MAPPER.writeValueAsBytes(Map.of("error", error));
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
      response.write(true, ByteBuffer.wrap(body), callback);
    } catch (JsonProcessingException e) {
      callback.failed(e);
    }
  }
}
