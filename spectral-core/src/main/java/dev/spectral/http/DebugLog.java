package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import okhttp3.MediaType;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Writes what goes out and what comes in to a log, a line of JSON each, secrets masked. */
final class DebugLog {

  private final @Nullable Logger logger;

  DebugLog(@Nullable Logger logger) {
    this.logger = logger;
  }

  void request(CallSite site, Prepared prepared) {
    if (!isOn()) {
      return;
    }
    SentBody body = prepared.body();
    MediaType type = body == null ? null : body.contentType();
    HttpHeaders headers = HttpHeaders.of(prepared.request().headers().toMultimap());
    ObjectNode line = line("request", site);
    line.put("url", DebugText.mask(site, site.url()));
    line.set("headers", headers(site, headers));
    if (type != null) {
      line.withObjectProperty("headers").put("content-type", type.toString());
    }
    line.put("method", site.method());
    line.put("timeout", prepared.timeout().toMillis());
    if (body instanceof BytesBody bytes) {
      line.set("data", DebugText.data(site, type, bytes.content()));
    } else if (body != null) {
      line.put("data", DebugText.mask(site, body.summary()));
    }
    write(line);
  }

  void response(CallSite site, Response response, HttpHeaders headers, byte[] body) {
    if (isOn()) {
      MediaType type = headers.first("Content-Type").map(MediaType::parse).orElse(null);
      response(site, response, headers, DebugText.data(site, type, body));
    }
  }

  void stream(CallSite site, Response response, HttpHeaders headers) {
    if (isOn()) {
      response(site, response, headers, JsonNodeFactory.instance.textNode("<stream>"));
    }
  }

  void failure(CallSite site, HttpException failure) {
    if (isOn()) {
      ObjectNode line = line("failure", site);
      line.put("message", DebugText.mask(site, String.valueOf(failure.getMessage())));
      write(line);
    }
  }

  private void response(CallSite site, Response response, HttpHeaders headers, JsonNode data) {
    ObjectNode line = line("response", site);
    line.set("headers", headers(site, headers));
    line.put("status", response.code());
    line.put("statusText", DebugText.mask(site, response.message()));
    line.set("data", data);
    write(line);
  }

  private static ObjectNode line(String type, CallSite site) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("type", type);
    return site.tries().isEmpty() ? line : line.put("attempt", site.tries());
  }

  private static ObjectNode headers(CallSite site, HttpHeaders headers) {
    ObjectNode shown = JsonNodeFactory.instance.objectNode();
    headers
        .asMap()
        .forEach(
            (name, values) ->
                shown.put(
                    Text.lower(name), DebugText.header(site, name, String.join(", ", values))));
    return shown;
  }

  private boolean isOn() {
    return logger != null && logger.isDebugEnabled();
  }

  private void write(ObjectNode line) {
    if (logger != null) {
      logger.debug(text(line));
    }
  }

  private static String text(ObjectNode line) {
    try {
      return Json.MAPPER.writer(JsonpCharacterEscapes.instance()).writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON cannot be written.", e);
    }
  }
}
