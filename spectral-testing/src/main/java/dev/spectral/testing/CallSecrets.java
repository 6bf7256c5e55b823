package dev.spectral.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Secret;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.WireType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is secret in the inputs of a call: passwords, and all of a login's token. */
final class CallSecrets {

  /** What no secret looks like; the same as when such a login is bound. */
  private static final Pattern OPEN =
      Pattern.compile("(?i)\\s*|true|false|[0-9.]{1,6}|https?://[^@?]*");

  private final ComponentDefinition component;
  private final List<Secret> found = new ArrayList<>();

  private CallSecrets(ComponentDefinition component) {
    this.component = component;
  }

  static List<Secret> of(
      ComponentDefinition component, List<InputDefinition> declared, Map<?, ?> inputs) {
    CallSecrets secrets = new CallSecrets(component);
    secrets.take(declared, inputs);
    return List.copyOf(secrets.found);
  }

  private void take(List<InputDefinition> declared, Map<?, ?> inputs) {
    for (InputDefinition input : declared) {
      Object value = inputs.get(input.key());
      if (input.type() == WireType.PASSWORD) {
        all(input.collection() == null ? value : parsed(value));
      } else {
        element(input, parsed(value));
      }
    }
  }

  private void element(InputDefinition input, @Nullable Object value) {
    if (value instanceof Collection<?> several) {
      several.forEach(one -> element(input, one));
    } else if (value instanceof Map<?, ?> map) {
      inside(input, map);
      if (input.collection() == CollectionType.KEY_VALUE_LIST) {
        map.values().forEach(one -> element(input, one));
      }
    }
  }

  /** Reads a value that the platform sends as the text of its JSON. */
  private static @Nullable Object parsed(@Nullable Object value) {
    if (value instanceof String text && (text.startsWith("{") || text.startsWith("["))) {
      try {
        return TestJson.plain(TestJson.parse(text));
      } catch (JsonProcessingException e) {
        return value;
      }
    }
    return value;
  }

  private void inside(InputDefinition input, Map<?, ?> map) {
    if (input.type() == WireType.CONNECTION) {
      login(map);
    } else if (map.get("values") instanceof Map<?, ?> values) {
      input.inputs().forEach(choice -> take(choice.inputs(), values));
    } else {
      take(input.inputs(), map);
    }
  }

  private void login(Map<?, ?> login) {
    if (login.get("fields") instanceof Map<?, ?> fields) {
      List<ConnectionDefinition> all = component.connections();
      boolean known = all.stream().anyMatch(one -> one.key().equals(login.get("key")));
      all.stream()
          .filter(one -> !known || one.key().equals(login.get("key")))
          .forEach(one -> take(one.inputs(), fields));
    }
    if (isForeign(login.get("key")) && login.get("fields") instanceof Map<?, ?> fields) {
      fields.values().stream().filter(CallSecrets::mayBeSecret).forEach(this::all);
    }
    all(login.get("token"));
  }

  /** Tells whether the login is one of another component, of which nobody knows what is secret. */
  private boolean isForeign(@Nullable Object key) {
    boolean only = component.connections().size() == 1 && (key == null || key.equals(""));
    return !only && component.connections().stream().noneMatch(one -> one.key().equals(key));
  }

  private static boolean mayBeSecret(@Nullable Object value) {
    return !(value instanceof String text) || !OPEN.matcher(text).matches();
  }

  private void all(@Nullable Object value) {
    if (value instanceof String text && !text.isBlank()) {
      found.add(Secret.of(text));
    } else if (value instanceof Collection<?> values) {
      values.forEach(this::all);
    } else if (value instanceof Map<?, ?> values) {
      values.values().forEach(this::all);
    }
  }
}
