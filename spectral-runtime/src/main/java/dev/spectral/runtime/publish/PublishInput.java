package dev.spectral.runtime.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.runtime.Json;
import dev.spectral.runtime.store.ComponentKey;
import dev.spectral.runtime.store.NewVersion;
import dev.spectral.runtime.store.Part;
import dev.spectral.runtime.store.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The input of {@code publishComponent}, its types checked by the schema already. */
final class PublishInput {

  private final Map<String, Object> input;

  PublishInput(Map<String, Object> input) {
    this.input = input;
  }

  String key() {
    return String.valueOf(definition().get("key"));
  }

  @Nullable String text(String field) {
    Object value = input.get(field);
    return value == null ? null : value.toString();
  }

  List<Map<String, Object>> parts(String field) {
    return list(input.get(field));
  }

  /** Names the field that holds parts of a kind. */
  static String fieldOf(PartKind kind) {
    return switch (kind) {
      case ACTION -> "actions";
      case TRIGGER -> "triggers";
      case DATA_SOURCE -> "dataSources";
      case CONNECTION -> "connections";
    };
  }

  /** Lists the connections that name an icon under the given field. */
  List<String> connectionsWith(String iconField) {
    return parts("connections").stream()
        .filter(connection -> connection.get(iconField) != null)
        .map(connection -> String.valueOf(connection.get("key")))
        .toList();
  }

  NewVersion toNewVersion() {
    List<Part> all = new ArrayList<>();
    for (PartKind kind : PartKind.values()) {
      for (Map<String, Object> part : parts(fieldOf(kind))) {
        all.add(new Part(kind, String.valueOf(part.get("key")), label(part), json(part)));
      }
    }
    boolean isPublic = Boolean.TRUE.equals(definition().get("public"));
    return new NewVersion(
        new ComponentKey(key(), isPublic),
        json(definition()),
        all,
        text("comment"),
        text("customer"),
        text("attributes"));
  }

  private Map<String, Object> definition() {
    return map(input.get("definition"));
  }

  private static String label(Map<String, Object> part) {
    Object own = part.get("label");
    return String.valueOf(own != null ? own : map(part.get("display")).get("label"));
  }

  private static String json(Map<String, Object> value) {
    try {
      return Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values did not become JSON", e);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  static List<Map<String, Object>> list(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    List<Map<String, Object>> maps = new ArrayList<>();
    for (Object each : (List<?>) value) {
      if (each != null) {
        maps.add(map(each));
      }
    }
    return maps;
  }
}
