package dev.spectral.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How tests read and compare the JSON of results. */
final class TestJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private TestJson() {}

  /** Writes any value and reads it again, so that equal JSON is equal whatever it was made of. */
  static JsonNode tree(@Nullable Object value) {
    try {
      return MAPPER.readTree(MAPPER.writeValueAsBytes(value));
    } catch (IOException e) {
      throw new IllegalArgumentException("It cannot be written as JSON: " + e.getMessage(), e);
    }
  }

  static @Nullable Object read(JsonNode json, JavaType type) throws JsonProcessingException {
    return MAPPER.treeToValue(json, type);
  }

  static JsonNode parse(String json) throws JsonProcessingException {
    return MAPPER.readTree(json);
  }

  static JavaType type(Type type) {
    return MAPPER.constructType(type);
  }

  /** Gives a value, an empty text for none. */
  static Object present(@Nullable Object value) {
    return value == null ? "" : value;
  }

  static Object plain(JsonNode json) {
    return MAPPER.convertValue(json, Object.class);
  }

  static Map<String, Object> map(Map<String, ?> values) {
    return MAPPER.convertValue(values, new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  static Map<?, ?> object(String json) throws JsonProcessingException {
    return MAPPER.readValue(json, Map.class);
  }

  static String pretty(JsonNode json) {
    return json.toPrettyString();
  }
}
