package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.AccessToken;
import dev.spectral.ConditionalExpression;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.ObjectSelection;
import dev.spectral.Secret;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.ModelChoice;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns values as an author writes them into values as the platform sends them. */
final class WireValues {

  private WireValues() {}

  /** Writes a record as its inputs, by key; what is null or empty is left out. */
  static Map<String, Object> of(Record value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object wire = of(read(component, value));
      if (wire != null) {
        fields.put(key(component), wire);
      }
    }
    return fields;
  }

  static @Nullable Object of(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Number) {
      return value;
    } else if (value instanceof Boolean || value instanceof byte[] || value instanceof Data) {
      return value;
    } else if (value instanceof AccessToken) {
      return null; // a token stands beside the fields of a connection
    } else if (value instanceof Optional<?> optional) {
      return of((Object) optional.orElse(null));
    } else if (value instanceof Secret secret) {
      return secret.reveal();
    } else if (value instanceof Enum<?> constant) {
      return name(constant);
    } else if (value instanceof URI || value instanceof Temporal || value instanceof Character) {
      return value.toString();
    }
    return structured(value);
  }

  private static Object structured(Object value) {
    if (value instanceof JsonNode json) {
      return TestJson.plain(json);
    } else if (value instanceof ConditionalExpression condition) {
      return TestJson.plain(condition.expression());
    } else if (value instanceof FlowRef flow) {
      return flow.name();
    } else if (value instanceof ObjectSelection selection) {
      return list(selection.objects());
    } else if (value instanceof Record fields) {
      return isConfiguration(fields) ? configuration(fields) : of(fields);
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    } else if (value instanceof Collection<?> collection) {
      return list(collection);
    } else if (value.getClass().isArray()) {
      return array(value);
    }
    throw new IllegalArgumentException(
        "A value of %s cannot be an input. Give text, a number, a list, a map or a record."
            .formatted(value.getClass().getName()));
  }

  /** Tells whether a record is one of those that a dynamic object chooses from. */
  private static boolean isConfiguration(Record value) {
    return Stream.of(value.getClass().getInterfaces()).anyMatch(Class::isSealed);
  }

  private static Map<String, Object> configuration(Record value) {
    Input input = value.getClass().getAnnotation(Input.class);
    String key =
        input == null || input.key().isEmpty()
            ? decapitalise(value.getClass().getSimpleName())
            : input.key();
    return Map.of("configuration", key, "values", of(value));
  }

  /** Makes the key that a type has when none is declared. */
  static String decapitalise(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static List<Object> list(Collection<?> values) {
    List<Object> list = new ArrayList<>();
    values.forEach(one -> list.add(of(one)));
    return list;
  }

  private static List<Object> array(Object values) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < Array.getLength(values); i++) {
      list.add(of(Array.get(values, i)));
    }
    return list;
  }

  static Map<String, Object> map(Map<?, ?> values) {
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach((key, one) -> map.put(String.valueOf(key), of(one)));
    return map;
  }

  private static String key(RecordComponent component) {
    Input input = component.getAnnotation(Input.class);
    return input == null || input.key().isEmpty() ? component.getName() : input.key();
  }

  private static String name(Enum<?> constant) {
    try {
      ModelChoice choice =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(ModelChoice.class);
      return choice == null || choice.value().isEmpty() ? constant.name() : choice.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the token that a record holds as the platform does, or gives nothing. */
  static Map<String, Object> token(Record value) {
    Map<String, Object> token = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object held = read(component, value);
      Object inner = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (inner instanceof AccessToken access) {
        token.putAll(access.response());
        access.expiresAt().ifPresent(end -> token.put("expires_at", end.toString()));
      }
    }
    return token;
  }

  static @Nullable Object read(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(
          "The component " + component.getName() + " of " + value.getClass() + " is not readable.",
          e);
    }
  }
}
