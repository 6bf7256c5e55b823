package dev.spectral.types;

import dev.spectral.ObjectFieldMap;
import dev.spectral.ObjectSelection;
import dev.spectral.form.JsonForm;
import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.JsonText;
import dev.spectral.internal.js.JsonValue;
import dev.spectral.internal.js.JsonWriter;
import dev.spectral.internal.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The questions of {@link Shapes} about maps and lists. */
final class Structure {

  private Structure() {}

  static @Nullable Object of(@Nullable Object value) {
    try {
      return JsonValue.deep(
          value instanceof ObjectSelection selection ? selection.objects() : value);
    } catch (IllegalArgumentException e) {
      return null; // what cannot be JSON has none of these shapes
    }
  }

  /** What JSON text says, and what the text says that it says. */
  static @Nullable Object parsed(@Nullable Object value) {
    Object before = of(value);
    Object after = JsonText.parsed(before);
    while (after instanceof String && !after.equals(before)) {
      before = after;
      after = JsonText.parsed(before);
    }
    return after;
  }

  static boolean has(@Nullable Object value, String... keys) {
    return Js.isObject(value) && Arrays.stream(keys).allMatch(key -> isTruthy(value, key));
  }

  static boolean hasAny(@Nullable Object value, String... keys) {
    return Arrays.stream(keys).anyMatch(key -> isTruthy(value, key));
  }

  private static boolean isTruthy(@Nullable Object value, String key) {
    return value instanceof Map<?, ?> map && Js.isTruthy(map.get(key));
  }

  static boolean isListOf(@Nullable Object value, Predicate<Object> item) {
    return value instanceof List<?> list
        && list.stream().allMatch(each -> each != null && item.test(each));
  }

  static boolean isConnection(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map) || !has(map, "key", "label")) {
      return false;
    }
    Object inputs = map.get("inputs");
    return has(map, "oauth2Type")
        ? has(inputs, "tokenUrl", "clientId", "clientSecret")
        : map.containsKey("inputs") && (inputs == null || Js.isObject(inputs));
  }

  static boolean isObjectSelection(@Nullable Object value) {
    return isListOf(value, item -> has(item, "object"));
  }

  static boolean isObjectFieldMap(@Nullable Object value) {
    return value instanceof Map<?, ?> map
        && isListOf(map.get("fields"), item -> item instanceof Map<?, ?> m && isField(m));
  }

  private static boolean isField(Map<?, ?> item) {
    return has(item.get("field"), "key");
  }

  static ObjectSelection toObjectSelection(@Nullable Object value) {
    Object list = parsed(value);
    return convert(
        isObjectSelection(list) ? Map.of("objects", list) : null, list, ObjectSelection.class);
  }

  static ObjectFieldMap toObjectFieldMap(@Nullable Object value) {
    Object map = parsed(value);
    return convert(isObjectFieldMap(map) ? map : null, map, ObjectFieldMap.class);
  }

  static JsonForm toJsonForm(@Nullable Object value) {
    Object map = parsed(value);
    return convert(has(map, "schema", "uiSchema", "data") ? map : null, map, JsonForm.class);
  }

  private static <T> T convert(@Nullable Object right, @Nullable Object given, Class<T> type) {
    if (right == null) {
      throw wrong(given, type);
    }
    try {
      return Json.convert(right, type);
    } catch (IllegalArgumentException e) {
      throw wrong(given, type);
    }
  }

  private static CoercionException wrong(@Nullable Object given, Class<?> type) {
    String text = given instanceof String s ? s : JsonWriter.write(given, false, false);
    String name = type == JsonForm.class ? "JSONForm" : type.getSimpleName();
    return CoercionException.of(text, "cannot be coerced to " + name + ".");
  }
}
