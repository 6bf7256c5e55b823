package dev.spectral.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.spectral.AccessToken;
import dev.spectral.Data;
import dev.spectral.Secret;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values of authors become JSON: times as ISO 8601 text, no absent members, no secrets. */
public final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .registerModule(
              new SimpleModule()
                  .addSerializer(Secret.class, new SecretSerializer())
                  .addSerializer(AccessToken.class, new ToStringSerializer())
                  .addSerializer(Data.class, new DataSerializer())
                  .setSerializerModifier(new WorkSerializers()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

  private static final ObjectReader STRICT =
      MAPPER
          .reader()
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

  private Json() {}

  /**
   * Turn a value into JSON.
   *
   * @param value any value, or null
   * @return the JSON; a JSON null for null
   * @throws IllegalArgumentException when the value cannot be JSON
   */
  public static JsonNode tree(@Nullable Object value) {
    return value == null ? NullNode.getInstance() : MAPPER.valueToTree(value);
  }

  /**
   * Turn JSON or plain values into an object.
   *
   * @param value maps, lists, texts, numbers, or JSON
   * @param type the type wanted
   * @param <T> the type wanted
   * @return the object
   * @throws IllegalArgumentException when the value does not fit the type
   */
  public static <T> T convert(Object value, Class<T> type) {
    return MAPPER.convertValue(value, type);
  }

  /**
   * Turn JSON into an object of a generic type.
   *
   * @param json the JSON
   * @param type the type wanted
   * @return the object, or null for a JSON null
   * @throws IllegalArgumentException when the JSON does not fit the type
   */
  public static @Nullable Object make(JsonNode json, Type type) {
    return MAPPER.convertValue(json, MAPPER.constructType(type));
  }

  /**
   * Look at a type as the mapper does.
   *
   * @param type the type
   * @return the type with its arguments resolved
   */
  public static JavaType type(Type type) {
    return MAPPER.constructType(type);
  }

  /**
   * Find out what the mapper writes of a type.
   *
   * @param type the type
   * @return its members
   */
  public static BeanDescription describe(JavaType type) {
    return MAPPER.getSerializationConfig().introspect(type);
  }

  /**
   * Read a text.
   *
   * @param text JSON
   * @return what it says, or null when it is not JSON
   */
  public static @Nullable JsonNode parse(String text) {
    return parse(MAPPER.reader(), text);
  }

  /**
   * Read a text that is one JSON value and nothing more.
   *
   * @param text JSON
   * @return what it says, or null when it is not JSON, goes on after it, or has a member twice
   */
  public static @Nullable JsonNode parseStrictly(String text) {
    return parse(STRICT, text);
  }

  private static @Nullable JsonNode parse(ObjectReader reader, String text) {
    try {
      JsonNode node = reader.readTree(text);
      return node == null || node.isMissingNode() ? null : node;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /**
   * Turn JSON into maps, lists, texts, numbers and booleans.
   *
   * @param node the JSON
   * @return the plain value, or null for a JSON null
   */
  public static @Nullable Object plain(JsonNode node) {
    return MAPPER.convertValue(node, Object.class);
  }

  /**
   * Turn a JSON object into a map.
   *
   * @param node a JSON object
   * @return a mutable map in the same order
   */
  public static Map<String, Object> map(JsonNode node) {
    return MAPPER.convertValue(node, new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  private static final class SecretSerializer extends StdSerializer<Secret> {

    private static final long serialVersionUID = 1L;

    SecretSerializer() {
      super(Secret.class);
    }

    @Override
    public void serialize(Secret value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.toString());
    }
  }

  private static final class DataSerializer extends StdSerializer<Data> {

    private static final long serialVersionUID = 1L;

    DataSerializer() {
      super(Data.class);
    }

    @Override
    public void serialize(Data value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      out.writeBinaryField("data", value.bytes());
      out.writeStringField("contentType", value.contentType());
      out.writeEndObject();
    }
  }
}
