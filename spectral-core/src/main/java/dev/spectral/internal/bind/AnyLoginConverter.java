package dev.spectral.internal.bind;

import dev.spectral.AccessToken;
import dev.spectral.ConnectionValue;
import dev.spectral.Secret;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hands a connection on as it is. Which of its values are secrets is not known, so all are taken
 * for secrets that are neither numbers, booleans nor plain URLs.
 */
final class AnyLoginConverter {

  private static final Pattern OPEN =
      Pattern.compile("(?i)\\s*|true|false|[0-9.]{1,6}|https?://[^@?]*");

  private AnyLoginConverter() {}

  static @Nullable Object convert(Object wire, String path, Binding binding) {
    Map<String, ?> connection = RecordConverter.object(wire);
    Object fields = connection == null ? null : connection.get("fields");
    Map<String, ?> values = fields == null ? Map.of() : RecordConverter.object(fields);
    if (connection == null || values == null) {
      binding.problem(path, LoginConverter.NONE, LoginConverter.SHAPE);
      return null;
    }
    values.values().forEach(value -> mask(value, binding));
    String key = Objects.toString(connection.get("key"), "");
    return ConnectionValue.of(key, values, token(connection.get("token"), path, binding));
  }

  private static @Nullable AccessToken token(@Nullable Object wire, String path, Binding binding) {
    return wire == null || wire.equals(Map.of())
        ? null
        : (AccessToken) TokenConverter.convert(wire, path + ".token", binding);
  }

  private static void mask(@Nullable Object value, Binding binding) {
    if (value instanceof String text && !OPEN.matcher(text).matches()) {
      binding.secret(Secret.of(text));
    }
  }
}
