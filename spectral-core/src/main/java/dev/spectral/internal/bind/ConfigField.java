package dev.spectral.internal.bind;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.Defaults;
import dev.spectral.internal.read.EnvironmentText;
import dev.spectral.internal.read.JavaKind;
import dev.spectral.internal.read.integration.ConfigShape;
import dev.spectral.internal.read.integration.ConfigShape.Special;
import dev.spectral.internal.source.SourceVariable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One config variable: how to find its value, what to do when there is none, how to convert it.
 *
 * @param name the name that the platform knows it by
 * @param optional whether it may be unset
 * @param connection whether it is a connection
 * @param fallback its default as on the wire, or null for none
 * @param converter converts what is set
 */
record ConfigField(
    String name,
    boolean optional,
    boolean connection,
    @Nullable Object fallback,
    Converter converter) {

  static final String NOT_CONNECTED = "is not connected";

  static ConfigField of(SourceVariable component, ConfigVar facts) {
    ConfigShape shape = ConfigShape.of(component.type(), facts);
    boolean connection = shape.isLogin() || shape.special() == Special.HANDLE;
    return new ConfigField(
        facts.name(),
        shape.shape().optional(),
        connection,
        fallback(facts, shape),
        converter(shape));
  }

  private static Converter converter(ConfigShape shape) {
    if (shape.isLogin()) {
      return ConfigConverters.login(shape.shape().element());
    }
    return switch (shape.special()) {
      case SCHEDULE -> ConfigConverters::schedule;
      case HANDLE -> ConfigConverters::handle;
      case NONE ->
          shape.kind() == JavaKind.JSON_FORM
              ? ConfigConverters::form
              : Binders.converter(shape.shape());
    };
  }

  private static @Nullable Object fallback(ConfigVar facts, ConfigShape shape) {
    String text = EnvironmentText.fill(facts.defaultValue(), System::getenv);
    if (EnvironmentText.isIn(text)) {
      return null; // was for the build, whose environment is not here
    }
    if (text.isEmpty()) {
      boolean bool = shape.kind() == JavaKind.BOOLEAN && shape.shape().collection() == null;
      return bool && !shape.shape().optional() ? "false" : null;
    }
    if (shape.special() == Special.SCHEDULE) {
      return text;
    }
    JsonNode value = Defaults.parse(shape.shape(), text);
    return Json.plain(value);
  }

  /** Gives the Java value; reports a problem when it must be set and is not. */
  @Nullable Object bind(Map<String, ?> values, Binding binding) {
    Object wire = values.get(name);
    if (wire == null || wire.equals("")) {
      wire = fallback;
    }
    if (wire != null) {
      Object value = converter.convert(wire, name, binding);
      return optional ? Optional.ofNullable(value) : value;
    }
    if (optional) {
      return Optional.empty();
    }
    if (connection) {
      binding.problem(name, NOT_CONNECTED, "Connect it where the instance is configured.");
    } else {
      binding.problem(name, "is not set", "Set it where the instance is configured.");
    }
    return null;
  }
}
