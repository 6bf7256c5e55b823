package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a flow answered that was called. Immutable.
 *
 * @param statusCode the HTTP status
 * @param headers the HTTP headers, never null
 * @param data the body: JSON, or a text when it is none; a JSON null for no body; never null
 */
public record FlowReply(int statusCode, Map<String, String> headers, JsonNode data) {

  public FlowReply {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }
}
