package dev.spectral.maven.component;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.function.Function;

/**
 * Asks the SDK on a module's own class path about the module's component.
 *
 * <p>Only types of the JDK cross the border between the two class loaders.
 */
final class Host {

  private static final String BRIDGE = "dev.spectral.invoke.HostBridge";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Host() {}

  /** Describe the component class; load it and let go of it again. */
  static Description describe(ComponentModule module, String componentClass) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (ComponentClassLoader loader = ComponentClassLoader.open(module)) {
      thread.setContextClassLoader(loader);
      Object answer = bridge(loader, module, componentClass).apply(Map.of("operation", "describe"));
      return new Description(JSON.convertValue(answer, ObjectNode.class), false);
    } catch (IOException e) {
      throw new ComponentException("The class path of " + module.name() + " cannot be read", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked") // the bridge's type cannot be named on this side of the border
  private static Function<Map<String, Object>, Object> bridge(
      ClassLoader loader, ComponentModule module, String componentClass) {
    try {
      return (Function<Map<String, Object>, Object>)
          loader.loadClass(BRIDGE).getConstructor(String.class).newInstance(componentClass);
    } catch (InvocationTargetException e) {
      throw new ComponentException(
          "The SDK could not load " + componentClass + ": " + e.getCause(), e);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new ComponentException(
          "The SDK on the class path of "
              + module.name()
              + " (spectral-core "
              + module.sdkVersion()
              + ") does not work with spectral-maven-plugin "
              + module.pluginVersion()
              + ": "
              + e
              + ". Fix: give both the same version.",
          e);
    }
  }
}
