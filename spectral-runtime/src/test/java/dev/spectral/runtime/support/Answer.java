package dev.spectral.runtime.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.runtime.Json;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;

/** What a runtime answered. */
public record Answer(int status, HttpHeaders headers, String text) {

  /** Reads the body, which is JSON always. */
  public JsonNode json() {
    try {
      return Json.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the code of the error. */
  public String code() {
    return json().path("error").path("code").asText();
  }

  /** Gives the message of the error, on the GraphQL route too. */
  public String message() {
    JsonNode json = json();
    return json.has("errors")
        ? json.path("errors").path(0).path("message").asText()
        : json.path("error").path("message").asText();
  }
}
