package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.Connection;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConnectionHandle;
import dev.spectral.integration.IntegrationDefinition;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The config variables of an instance, as the platform holds them. */
final class HarnessConfig {

  private final Map<String, Object> values = new LinkedHashMap<>();
  private @Nullable JsonNode configuration;

  /** Sets what a page holds. */
  void set(Record page, IntegrationDefinition integration) {
    for (RecordComponent component : page.getClass().getRecordComponents()) {
      set(name(component), WireValues.read(component, page), integration);
    }
  }

  /** Names the config variable that a component of a page stands for. */
  static String name(RecordComponent component) {
    dev.spectral.annotations.ConfigVar named =
        component.getAnnotation(dev.spectral.annotations.ConfigVar.class);
    if (named == null) {
      throw new IllegalArgumentException(
          "%s is no config page: \"%s\" has no @ConfigVar."
              .formatted(component.getDeclaringRecord().getName(), component.getName()));
    }
    return named.name();
  }

  /** Sets one; null and an empty Optional unset it. */
  void set(String name, @Nullable Object value, IntegrationDefinition integration) {
    List<String> names = integration.configVars().stream().map(ConfigVar::name).toList();
    if (!names.contains(name)) {
      throw new IllegalArgumentException(
          "The integration \"%s\" has no config variable \"%s\". It has %s."
              .formatted(integration.name(), name, names));
    }
    put(name, value);
  }

  void put(String name, @Nullable Object value) {
    Object wire = wire(value);
    if (wire == null) {
      values.remove(name);
    } else {
      values.put(name, wire);
    }
  }

  static @Nullable Object wire(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return wire(optional.orElse(null));
    } else if (value instanceof ConnectionHandle handle) {
      return handle.reveal();
    } else if (value instanceof TestConnection connection) {
      return connection.wire();
    } else if (value instanceof Record login && isLogin(login)) {
      return TestConnection.of(login).wire();
    }
    return WireValues.of(value);
  }

  private static boolean isLogin(Record value) {
    return value.getClass().isAnnotationPresent(Connection.class);
  }

  /** Gives what a flow sees: what was set, and defaults for the rest. */
  Map<String, Object> values(IntegrationDefinition integration) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (ConfigVar one : integration.configVars()) {
      Object value = values.get(one.name());
      Object known = value == null ? preset(one) : value;
      if (known != null) {
        all.put(one.name(), known);
      }
    }
    return all;
  }

  void configure(Object value) {
    configuration = TestJson.tree(value);
  }

  /** Gives what stands in for pages, or null where nothing was set. */
  @Nullable JsonNode configuration() {
    return configuration;
  }

  /** Gives the default of a config variable, as the platform holds it, or null for none. */
  static @Nullable Object preset(ConfigVar one) {
    if (!(one instanceof ConfigValue value) || value.defaultValue() == null) {
      return null;
    }
    boolean fromBuild = value.defaultValue().asText().contains("${env.");
    return fromBuild ? null : TestJson.plain(value.defaultValue());
  }
}
