package dev.spectral.internal.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.AccessToken;
import dev.spectral.Data;
import dev.spectral.Secret;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types that become one JSON value which is no object and no array. */
final class SimpleTypes {

  private static final Map<Class<?>, String> NAMES = new HashMap<>();
  private static final Map<Class<?>, String> FORMATS =
      Map.of(
          URI.class, "uri",
          UUID.class, "uuid",
          LocalDate.class, "date",
          Instant.class, "date-time",
          OffsetDateTime.class, "date-time",
          Duration.class, "duration");

  static {
    all("null", void.class, Void.class);
    all("boolean", boolean.class, Boolean.class);
    all("integer", int.class, Integer.class, long.class, Long.class, OptionalInt.class);
    all("integer", short.class, Short.class, byte.class, Byte.class, OptionalLong.class);
    all("integer", BigInteger.class);
    all("number", double.class, Double.class, float.class, Float.class, OptionalDouble.class);
    all("number", BigDecimal.class);
    all(
        "string",
        char[].class,
        String.class,
        CharSequence.class,
        char.class,
        Character.class,
        Secret.class);
    all("string", AccessToken.class, LocalDateTime.class, LocalTime.class, ZonedDateTime.class);
    FORMATS.keySet().forEach(type -> all("string", type));
  }

  private SimpleTypes() {}

  private static void all(String name, Class<?>... types) {
    List.of(types).forEach(type -> NAMES.put(type, name));
  }

  static @Nullable ObjectNode schema(Class<?> type) {
    if (type == byte[].class) {
      return named("string").put("contentEncoding", "base64");
    }
    if (type == Data.class) {
      ObjectNode data = named("object");
      ObjectNode properties = data.putObject("properties");
      properties.putObject("data").put("type", "string").put("contentEncoding", "base64");
      properties.putObject("contentType").put("type", "string");
      data.putArray("required").add("data").add("contentType");
      return data;
    }
    String name = NAMES.get(type);
    if (name == null) {
      return null;
    }
    String format = FORMATS.get(type);
    return format == null ? named(name) : named(name).put("format", format);
  }

  static ObjectNode named(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
