package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes Java types of one output schema: records of objects, lists of arrays. What it does not
 * understand may be any JSON.
 */
final class SchemaTypes {

  private static final int MOST_MEMBERS = 120;
  private static final int MOST_RECORDS = 200;

  private static final Map<String, TypeName> SIMPLE =
      Map.of(
          "string", Sdk.STRING,
          "boolean", TypeName.BOOLEAN,
          "integer", TypeName.LONG,
          "number", ClassName.get(BigDecimal.class));

  private final Nesting owner;
  private final String key;
  private final JsonNode document;
  private final Map<JsonNode, ClassName> references = new HashMap<>();
  private final List<TypeSpec> written = new ArrayList<>();
  private int records;

  SchemaTypes(Nesting owner, String key, JsonNode document) {
    this.owner = owner;
    this.key = key;
    this.document = document;
  }

  List<TypeSpec> written() {
    return written;
  }

  /** The type of the whole. */
  TypeName root(JsonNode schema) {
    JsonNode followed = follow(schema);
    TypeName type = isNullable(followed) ? Sdk.JSON : type(schema, key);
    return type.isPrimitive() ? type.box() : type;
  }

  /** The type of a member, {@code Optional} where it may be missing. */
  TypeName member(JsonNode schema, String name, boolean required) {
    TypeName type = type(schema, name);
    boolean present = required && !isNullable(follow(schema));
    return present ? type : Sdk.optional(type);
  }

  private TypeName type(JsonNode given, String name) {
    JsonNode schema = notNull(follow(given));
    String kind = kind(schema);
    if (kind.equals("object")) {
      return object(schema, name);
    }
    if (kind.equals("array")) {
      JsonNode items = schema.path("items");
      boolean plain = items.isObject() && !isNullable(follow(items));
      return Sdk.list(plain ? type(items, name + "Item") : Sdk.JSON);
    }
    return SIMPLE.getOrDefault(kind, Sdk.JSON);
  }

  private TypeName object(JsonNode schema, String name) {
    JsonNode members = schema.path("properties");
    ClassName known = references.get(schema);
    if (known != null) {
      return known;
    }
    if (members.size() > 0 && members.size() <= MOST_MEMBERS && records++ < MOST_RECORDS) {
      ClassName self = owner.child(written.isEmpty() && records == 1 ? key : key + "_" + name, "");
      references.put(schema, self);
      written.add(OutputRecord.write(self, schema, this));
      return self;
    }
    JsonNode values = schema.path("additionalProperties");
    boolean plain = members.isEmpty() && values.isObject() && !isNullable(follow(values));
    return plain ? Sdk.map(type(values, name + "Value")) : Sdk.JSON;
  }

  private static String kind(JsonNode schema) {
    if (schema.path("type").isArray()) {
      List<String> kinds = new ArrayList<>();
      schema.path("type").forEach(one -> kinds.add(one.asText()));
      kinds.remove("null");
      return kinds.size() == 1 ? kinds.get(0) : "";
    }
    boolean combined = schema.has("anyOf") || schema.has("oneOf") || schema.has("allOf");
    return combined ? "" : schema.path("type").asText();
  }

  /** Whether it may be null, be it as one of its types or as one of its alternatives. */
  private static boolean isNullable(JsonNode schema) {
    for (String either : List.of("type", "anyOf", "oneOf")) {
      for (JsonNode one : schema.path(either)) {
        if (one.asText().equals("null") || one.path("type").asText().equals("null")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The one alternative that is not null; the schema itself where there is no such choice. */
  private JsonNode notNull(JsonNode schema) {
    for (String either : List.of("anyOf", "oneOf")) {
      List<JsonNode> others = new ArrayList<>();
      for (JsonNode one : schema.path(either)) {
        if (!one.path("type").asText().equals("null")) {
          others.add(one);
        }
      }
      if (others.size() == 1 && schema.path(either).size() == 2) {
        return follow(others.get(0));
      }
    }
    return schema;
  }

  /** Follows a reference inside the document. */
  private JsonNode follow(JsonNode schema) {
    JsonNode found = schema;
    for (int steps = 0; found.path("$ref").isTextual() && steps < 20; steps++) {
      String path = found.path("$ref").asText();
      boolean inside = path.equals("#") || path.startsWith("#/");
      found = inside ? document.at(path.substring(1)) : MissingNode.getInstance();
    }
    return found;
  }
}
