package dev.spectral.internal.schema;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.internal.json.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes one schema. Types that contain themselves stand under {@code $defs}; a schema that would
 * grow beyond all use is cut, and what is cut off may be anything.
 */
final class SchemaWriter {

  private static final int MOST_OBJECTS = 500;
  private static final int MOST_NESTED = 100; // JSON itself ends at a depth of 1000

  private final ObjectNode definitions = anything();
  private final Map<JavaType, String> named = new HashMap<>();
  private final Set<String> recursive = new HashSet<>();
  private final Map<JavaType, BeanDescription> beans;
  private int objects;

  /**
   * Starts a schema.
   *
   * @param beans what the mapper is known to write of a type; more is added
   */
  SchemaWriter(Map<JavaType, BeanDescription> beans) {
    this.beans = beans;
  }

  BeanDescription bean(JavaType type) {
    return beans.computeIfAbsent(type, Json::describe);
  }

  ObjectNode definitions() {
    return definitions;
  }

  static ObjectNode anything() {
    return JsonNodeFactory.instance.objectNode();
  }

  ObjectNode write(JavaType type) {
    if (type.isReferenceType()) {
      return nullable(write(type.getContentType()));
    }
    ObjectNode simple = SimpleTypes.schema(type.getRawClass());
    if (simple != null) {
      return simple;
    }
    if (type.isArrayType() || type.isCollectionLikeType()) {
      ObjectNode list = SimpleTypes.named("array");
      list.set("items", write(type.getContentType()));
      return list;
    }
    if (type.isMapLikeType()) {
      ObjectNode map = SimpleTypes.named("object");
      map.set("additionalProperties", write(type.getContentType()));
      return map;
    }
    return type.isEnumType() ? constants(type) : object(type);
  }

  private static ObjectNode nullable(ObjectNode schema) {
    if (schema.isEmpty()) {
      return schema;
    }
    ObjectNode either = anything();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }

  private static ObjectNode constants(JavaType type) {
    ObjectNode schema = SimpleTypes.named("string");
    ArrayNode values = schema.putArray("enum");
    for (Object constant : type.getRawClass().getEnumConstants()) {
      JsonNode value = Json.tree(constant);
      if (!value.isTextual()) {
        return anything();
      }
      values.add(value);
    }
    return schema;
  }

  private ObjectNode object(JavaType type) {
    String name = named.get(type);
    if (name != null) {
      recursive.add(name);
      return reference(name);
    }
    if (!Beans.isKnown(type) || named.size() >= MOST_NESTED || ++objects > MOST_OBJECTS) {
      return anything();
    }
    name = freeName(type.getRawClass().getSimpleName());
    named.put(type, name);
    ObjectNode schema = type.getRawClass().isSealed() ? permitted(type) : Beans.write(type, this);
    if (recursive.contains(name)) {
      definitions.set(name, schema);
      return reference(name);
    }
    named.remove(type);
    return schema;
  }

  private ObjectNode permitted(JavaType type) {
    ObjectNode any = anything();
    ArrayNode choices = any.putArray("anyOf");
    for (Class<?> one : type.getRawClass().getPermittedSubclasses()) {
      choices.add(write(Json.type(one)));
    }
    return any;
  }

  private String freeName(String wanted) {
    String name = wanted;
    int number = 2;
    while (named.containsValue(name)) {
      name = wanted + number++;
    }
    return name;
  }

  private static ObjectNode reference(String name) {
    return anything().put("$ref", "#/$defs/" + name);
  }
}
