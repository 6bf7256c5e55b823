package dev.spectral.internal.bind;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One named value: how to find it, what to do when it is not there, how to convert it.
 *
 * @param key its key
 * @param optional whether the Java type is an {@code Optional}
 * @param fallback what to use when nothing is given, as on the wire, or null for none
 * @param converter converts what is given
 */
record Field(String key, boolean optional, @Nullable Object fallback, Converter converter) {

  /** Gives the Java value; reports a problem when it must be given and is not. */
  @Nullable Object bind(Map<String, ?> values, String path, Binding binding) {
    Object wire = values.get(key);
    if (isAbsent(wire)) {
      wire = fallback;
    }
    if (wire == null) {
      return absent(path, binding);
    }
    Object value =
        Depth.isRefused(wire, path, binding) ? null : converter.convert(wire, path, binding);
    return optional ? Optional.ofNullable(value) : value;
  }

  private @Nullable Object absent(String path, Binding binding) {
    if (optional) {
      return Optional.empty();
    }
    binding.problem(path, "is required and was not given", "Add it to the inputs.");
    return null;
  }

  private static boolean isAbsent(@Nullable Object wire) {
    return wire == null || wire.equals("");
  }
}
