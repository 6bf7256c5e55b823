package dev.spectral.internal.bind;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.KeyValue;
import dev.spectral.internal.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts lists, key-value lists and maps. */
final class CollectionConverters {

  private CollectionConverters() {}

  static Converter list(Converter element) {
    return (wire, path, binding) -> {
      List<?> values = asList(wire, path, binding);
      List<Object> converted = new ArrayList<>(values.size());
      for (int i = 0; i < values.size(); i++) {
        Object made = element(values.get(i), element, path + "[" + i + "]", binding);
        if (made != null) {
          converted.add(made);
        }
      }
      return Collections.unmodifiableList(converted);
    };
  }

  private static @Nullable Object element(
      @Nullable Object value, Converter converter, String path, Binding binding) {
    return value == null ? null : converter.convert(value, path, binding);
  }

  static Converter pairs(Converter element) {
    return (wire, path, binding) ->
        Collections.unmodifiableList(entries(wire, path, element, binding));
  }

  static Converter map(Converter element) {
    return (wire, path, binding) -> {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      entries(wire, path, element, binding).forEach(one -> map.put(one.key(), one.value()));
      return Collections.unmodifiableMap(map);
    };
  }

  private static List<KeyValue<Object>> entries(
      Object wire, String path, Converter element, Binding binding) {
    List<KeyValue<Object>> entries = new ArrayList<>();
    Map<String, ?> object = RecordConverter.object(wire);
    if (object != null) {
      object.forEach((key, value) -> entries.add(entry(key, value, path, element, binding)));
      return entries;
    }
    List<?> values = asList(wire, path, binding);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Map<?, ?> pair && pair.get("key") instanceof String key) {
        entries.add(entry(key, pair.get("value"), path, element, binding));
      } else {
        String where = path + "[" + i + "]";
        binding.problem(where, "has no key", "Give {\"key\": \"…\", \"value\": …}.");
      }
    }
    return entries;
  }

  private static KeyValue<Object> entry(
      String key, @Nullable Object value, String path, Converter element, Binding binding) {
    return new KeyValue<>(key, element(value, element, path + "." + key, binding));
  }

  private static List<?> asList(Object wire, String path, Binding binding) {
    if (wire instanceof List<?> list) {
      return list;
    }
    if (wire instanceof String text && text.startsWith("[")) {
      JsonNode json = Json.parse(text);
      if (json != null && Json.plain(json) instanceof List<?> list) {
        return list;
      }
    }
    binding.problem(path, "is " + Words.kindOf(wire) + ", and a list is wanted", "Give a list.");
    return List.of();
  }
}
