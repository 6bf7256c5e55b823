package dev.spectral.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.DataSourceResult;
import org.jspecify.annotations.Nullable;

/** What a data source returned, as it goes out: code is a text, other values are JSON. */
public final class OfferedJson {

  private OfferedJson() {}

  /**
   * Write what a data source returned.
   *
   * @param value its result, or a {@code DataSourceResult} around it
   * @return {@code {"result": …}}, with {@code supplementalData} where there is some
   * @throws IllegalArgumentException when the value cannot be JSON
   */
  public static ObjectNode of(@Nullable Object value) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (value instanceof DataSourceResult<?> more) {
      node.set("result", result(more.result()));
      if (more.supplementalData() != null) {
        node.set("supplementalData", Json.tree(more.supplementalData()));
      }
      return node;
    }
    return node.set("result", result(value));
  }

  private static JsonNode result(@Nullable Object value) {
    return value instanceof JsonNode json && !json.isNull()
        ? TextNode.valueOf(json.toPrettyString())
        : Json.tree(value);
  }
}
