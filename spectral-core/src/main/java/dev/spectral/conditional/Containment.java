package dev.spectral.conditional;

import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.JsonText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a plain value holds another. */
final class Containment {

  private Containment() {}

  static boolean contains(@Nullable Object container, @Nullable Object value) {
    if (container instanceof String text) {
      return text.contains(Js.text(value));
    }
    if (container instanceof List<?> list) {
      Object parsed = JsonText.parsed(value);
      return list.stream().anyMatch(i -> Equality.same(i, value) || Equality.same(i, parsed));
    }
    if (Js.isObject(container)) {
      return container instanceof Map<?, ?> map && map.containsKey(Js.text(value));
    }
    throw ConditionException.terms("Invalid arguments set to 'contains'.");
  }
}
