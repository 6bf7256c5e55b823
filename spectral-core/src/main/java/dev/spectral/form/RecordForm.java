package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.AccessToken;
import dev.spectral.Secret;
import dev.spectral.annotations.Input;
import dev.spectral.definition.ModelEntry;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.EnumModel;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.schema.Schemas;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Makes the parts of a form of a record. */
final class RecordForm {

  private static final Set<Class<?>> HIDDEN = Set.of(Secret.class, AccessToken.class);

  private RecordForm() {}

  static ObjectNode schema(Class<? extends Record> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type.getName() + " is no record, so it has no fields.");
    }
    ObjectNode schema = new Schemas().of(type).deepCopy();
    name(type, schema);
    return schema;
  }

  static Layout layout(Class<? extends Record> type) {
    return Ui.vertical(
        Arrays.stream(type.getRecordComponents())
            .map(one -> Ui.control("#/properties/" + one.getName()))
            .toArray(Element<?>[]::new));
  }

  /** Puts what people read into the schema of a record. */
  private static void name(Class<?> record, ObjectNode schema) {
    for (RecordComponent component : record.getRecordComponents()) {
      if (schema.path("properties").get(component.getName()) instanceof ObjectNode field) {
        field(component, field);
      }
    }
  }

  private static void field(RecordComponent component, ObjectNode field) {
    Input input = component.getAnnotation(Input.class);
    inside(component, component.getGenericType(), field);
    if (input == null) {
      return;
    }
    field.put("title", input.label());
    if (!input.comments().isEmpty()) {
      field.put("description", input.comments());
    }
    if (!input.defaultValue().isEmpty()) {
      field.set("default", fallback(field, input.defaultValue()));
    }
  }

  private static JsonNode fallback(ObjectNode field, String text) {
    JsonNode parsed = field.path("type").asText().equals("string") ? null : Json.parse(text);
    return parsed == null ? TextNode.valueOf(text) : parsed;
  }

  private static void inside(RecordComponent component, Type type, ObjectNode field) {
    if (type instanceof ParameterizedType generic
        && field.path("items") instanceof ObjectNode one) {
      inside(component, generic.getActualTypeArguments()[0], one);
    } else if (type instanceof ParameterizedType generic) {
      inside(component, generic.getActualTypeArguments()[0], field); // an Optional
    } else if (type instanceof Class<?> raw && HIDDEN.contains(raw)) {
      throw new IllegalArgumentException(
          "A form shows what it holds, so "
              + component.getName()
              + " cannot be a "
              + raw.getSimpleName()
              + ". Make it an input of a connection.");
    } else if (type instanceof Class<?> raw && raw.isRecord()) {
      name(raw, field);
    } else if (type instanceof Class<?> raw && raw.isEnum() && field.has("enum")) {
      titled(raw, field);
    }
  }

  /** Gives each constant of an enum a title, in place of its name. */
  private static void titled(Class<?> type, ObjectNode field) {
    List<ModelEntry> labels = EnumModel.of(new ReflectedType(type));
    JsonNode constants = field.remove("enum");
    ArrayNode choices = field.putArray("oneOf");
    for (int i = 0; i < constants.size(); i++) {
      choices.addObject().put("title", labels.get(i).label()).set("const", constants.get(i));
    }
  }
}
