package dev.spectral.testing;

import dev.spectral.Secret;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.WireType;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.IntegrationDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is secret in the config variables of an instance. */
final class ConfigSecrets {

  private final List<Secret> found = new ArrayList<>();

  private ConfigSecrets() {}

  static List<Secret> of(IntegrationDefinition integration, Map<String, ?> values) {
    ConfigSecrets secrets = new ConfigSecrets();
    for (ConfigVar one : integration.configVars()) {
      if (values.get(one.name()) instanceof Map<?, ?> connection) {
        secrets.take(one, connection);
      }
    }
    return List.copyOf(secrets.found);
  }

  private void take(ConfigVar one, Map<?, ?> connection) {
    all(connection.get("token"));
    if (!(connection.get("fields") instanceof Map<?, ?> fields)) {
      return;
    }
    if (one instanceof ConfigConnection known
        && known.source() instanceof ConnectionSource.Inline inline) {
      inline.connection().inputs().stream()
          .filter(input -> input.type() == WireType.PASSWORD)
          .map(InputDefinition::key)
          .forEach(key -> all(fields.get(key)));
    } else {
      all(fields);
    }
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
