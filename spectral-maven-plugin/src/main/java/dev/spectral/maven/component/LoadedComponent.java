package dev.spectral.maven.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.function.Function;

/**
 * A component or integration of a module, loaded as the platform loads it, with the SDK on the
 * module's own class path.
 *
 * <p>Only types of the JDK cross the border between the two class loaders. The thread that opened
 * it makes the calls and closes it: meanwhile its context class loader is the component's.
 */
public final class LoadedComponent implements AutoCloseable {

  private static final String BRIDGE = "dev.spectral.invoke.HostBridge";

  private final ComponentClassLoader loader;
  private final ClassLoader before;
  private final Function<Map<String, Object>, Object> bridge;

  private LoadedComponent(ComponentModule module, String componentClass) {
    this.before = Thread.currentThread().getContextClassLoader();
    this.loader = ComponentClassLoader.open(module);
    Thread.currentThread().setContextClassLoader(loader);
    try {
      this.bridge = bridge(loader, module, componentClass);
    } catch (ComponentException e) {
      close();
      throw e;
    }
  }

  /**
   * Load the class.
   *
   * @param module the module, never null
   * @param componentClass the binary name of the class, never null
   * @return the loaded class, to be closed, never null
   * @throws ComponentException if the SDK on the module's class path cannot take it
   */
  public static LoadedComponent open(ComponentModule module, String componentClass) {
    return new LoadedComponent(module, componentClass);
  }

  /**
   * Send one request to the SDK.
   *
   * @param request in types of the JDK, never null
   * @return the SDK's answer in types of the JDK, never null
   */
  public Object apply(Map<String, Object> request) {
    return bridge.apply(request);
  }

  @Override
  public void close() {
    Thread.currentThread().setContextClassLoader(before);
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
