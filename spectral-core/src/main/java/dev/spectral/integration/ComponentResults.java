package dev.spectral.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads results as their output schemas describe them, strictly: no text is taken for a number, no
 * number for a text, and what is required must be there. Members that the schema does not name are
 * passed over.
 */
final class ComponentResults {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private ComponentResults() {}

  static <T> T read(String action, JsonNode data, Class<T> type) {
    return type.cast(read(action, data, MAPPER.constructType(type)));
  }

  static <T> List<T> list(String action, JsonNode data, Class<T> type) {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    List<?> values = (List<?>) read(action, data, list);
    return values.stream().<T>map(type::cast).toList();
  }

  private static Object read(String action, JsonNode data, JavaType type) {
    try {
      Object value = data.isNull() ? null : MAPPER.readerFor(type).readValue(data);
      if (value != null) {
        return value;
      }
    } catch (JsonMappingException e) {
      throw unfit(action, "does not fit at " + place(e));
    } catch (JsonProcessingException e) {
      throw unfit(action, "does not fit");
    } catch (IOException e) {
      throw new IllegalStateException("A JSON tree could not be read", e);
    }
    throw unfit(action, "holds no data");
  }

  /** Where it does not fit, without what stands there: it may be a secret. */
  private static String place(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(
                one -> one.getFieldName() == null ? "[" + one.getIndex() + "]" : one.getFieldName())
            .collect(Collectors.joining("."))
            .replace(".[", "[");
    return path.isEmpty() ? "its root" : path;
  }

  private static ComponentResultException unfit(String action, String what) {
    return new ComponentResultException(
        "The result of "
            + action
            + " is not what its output schema says: it "
            + what
            + ". Fix: generate the class again if the component has changed, or tell its author.");
  }
}
