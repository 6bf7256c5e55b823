package dev.spectral.maven.component;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Asks the SDK on a module's own class path about the module's component. */
final class Host {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Host() {}

  /** Describe the component class; load it and let go of it again. */
  static Description describe(
      ComponentModule module, String componentClass, Map<String, String> environment) {
    try (LoadedComponent loaded = LoadedComponent.open(module, componentClass)) {
      Object answer = loaded.apply(Map.of("operation", "describe", "environment", environment));
      return new Description(JSON.convertValue(answer, ObjectNode.class), false);
    }
  }
}
