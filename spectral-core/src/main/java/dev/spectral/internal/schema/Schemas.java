package dev.spectral.internal.schema;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.internal.json.Json;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;

/** Writes the JSON Schema, draft 2020-12, of what the mapper makes of Java types. */
public final class Schemas {

  private final Map<Type, JsonNode> known = new HashMap<>();
  private final Map<JavaType, BeanDescription> beans = new HashMap<>();

  /** Starts without any schema. */
  public Schemas() {}

  /**
   * Describe a type.
   *
   * @param type the type
   * @return the schema; an empty object when anything may come
   */
  public JsonNode of(Type type) {
    JsonNode schema = known.get(type);
    if (schema == null) {
      schema = write(type);
      known.put(type, schema);
    }
    return schema;
  }

  private JsonNode write(Type type) {
    JavaType java = Json.type(type);
    SchemaWriter writer = new SchemaWriter(beans);
    ObjectNode schema = writer.write(java);
    if (!writer.definitions().isEmpty()) {
      schema.set("$defs", writer.definitions());
    }
    return schema;
  }
}
