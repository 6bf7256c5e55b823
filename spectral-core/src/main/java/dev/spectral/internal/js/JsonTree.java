package dev.spectral.internal.js;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jackson's trees as plain values, one level at a time. */
final class JsonTree {

  private JsonTree() {}

  static @Nullable Object shallow(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> members(node);
      case ARRAY -> items(node);
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> number(node);
      case BINARY -> ((BinaryNode) node).binaryValue();
      case POJO -> Plain.shallow(((POJONode) node).getPojo());
      case NULL, MISSING -> null;
    };
  }

  /** JSON has one kind of number: an integer beyond a long is a double, as in ECMAScript. */
  private static @Nullable Object number(JsonNode node) {
    return node.isBigInteger() ? (Object) node.doubleValue() : Plain.shallow(node.numberValue());
  }

  private static Map<String, Object> members(JsonNode node) {
    Map<String, Object> members = new LinkedHashMap<>();
    node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    return members;
  }

  private static List<Object> items(JsonNode node) {
    List<Object> items = new ArrayList<>(node.size());
    node.elements().forEachRemaining(items::add);
    return items;
  }
}
