package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.spectral.internal.read.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Paths of fields, and where they lead to in a schema. */
final class Scopes {

  private static final int MOST_REFERENCES = 50;

  private final JsonNode root;

  Scopes(JsonNode root) {
    this.root = root;
  }

  /** Writes a path as JSON Forms does; what is written so already stays. */
  static String of(String path) {
    if (path.startsWith("#")) {
      return path;
    }
    StringBuilder scope = new StringBuilder("#");
    for (String name : path.isEmpty() ? new String[0] : path.split("/", -1)) {
      scope.append("/properties/").append(name.replace("~", "~0"));
    }
    return scope.toString();
  }

  /** Tells why a scope leads nowhere from a schema, or gives null when it leads somewhere. */
  @Nullable String problem(JsonNode from, String scope) {
    if (!scope.startsWith("#")) {
      return "is none: one begins with #";
    }
    JsonNode at = from;
    String[] segments = scope.substring(1).split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      String name = segments[i].replace("~1", "/").replace("~0", "~");
      boolean property = name.equals("properties") && i + 1 < segments.length;
      JsonNode next = property ? property(at, plain(segments[++i])) : resolved(at).path(name);
      if (next.isMissingNode()) {
        return "leads to no property of the schema. " + hint(at, plain(segments[i]));
      }
      at = next;
    }
    return null;
  }

  /** Finds the schema that a scope leads to, or gives nothing. */
  JsonNode find(JsonNode from, String scope) {
    JsonNode at = from;
    for (String name : scope.replaceFirst("^#/?", "").split("/properties/|^properties/", -1)) {
      at = name.isEmpty() ? at : property(at, plain(name));
    }
    return resolved(at);
  }

  /** Lists the names of the properties that a schema has, in any of its branches. */
  Set<String> names(JsonNode schema) {
    Set<String> names = new LinkedHashSet<>();
    places(schema).forEach(one -> one.path("properties").fieldNames().forEachRemaining(names::add));
    return names;
  }

  private static String plain(String segment) {
    return segment.replace("~1", "/").replace("~0", "~");
  }

  private JsonNode property(JsonNode schema, String name) {
    return places(schema).stream()
        .map(one -> one.path("properties").path(name))
        .filter(one -> !one.isMissingNode())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** Lists the schemas that describe one value together: itself, and those it is composed of. */
  private List<JsonNode> places(JsonNode schema) {
    List<JsonNode> all = new ArrayList<>();
    all.add(resolved(schema));
    for (int i = 0; i < all.size() && all.size() < MOST_REFERENCES; i++) {
      JsonNode one = all.get(i);
      Stream.of("allOf", "anyOf", "oneOf")
          .flatMap(word -> one.path(word).valueStream())
          .forEach(part -> all.add(resolved(part)));
      Stream.of("if", "then", "else").map(one::path).forEach(part -> all.add(resolved(part)));
      all.removeIf(JsonNode::isMissingNode);
    }
    return all;
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode at = schema;
    for (int i = 0; i < MOST_REFERENCES && at.path("$ref").asText().startsWith("#"); i++) {
      at = root.at(at.path("$ref").asText().substring(1));
    }
    return at;
  }

  private String hint(JsonNode at, String name) {
    Set<String> names = names(at);
    return names.isEmpty()
        ? "It has none there."
        : Names.didYouMean(name, names) + "Fix: use one of " + names + ".";
  }
}
