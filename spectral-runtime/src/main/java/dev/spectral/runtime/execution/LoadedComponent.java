package dev.spectral.runtime.execution;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One component version in its own class loader, reached through JDK types only. Thread-safe. */
final class LoadedComponent implements AutoCloseable {

  private static final String BRIDGE = "dev.spectral.invoke.HostBridge";

  private final URLClassLoader loader;
  private final Function<Map<String, Object>, Map<String, Object>> bridge;

  private LoadedComponent(
      URLClassLoader loader, Function<Map<String, Object>, Map<String, Object>> bridge) {
    this.loader = loader;
    this.bridge = bridge;
  }

  static LoadedComponent load(String name, String componentClass, List<Path> jars)
      throws IOException, ReflectiveOperationException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    for (URI jar : SdkJars.locate()) {
      urls.add(jar.toURL());
    }
    ClassLoader host = new HostClassLoader(LoadedComponent.class.getClassLoader());
    URLClassLoader loader = new URLClassLoader(name, urls.toArray(new URL[0]), host);
    try {
      return new LoadedComponent(loader, bridge(loader, componentClass));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      loader.close();
      throw e;
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<Map<String, Object>, Map<String, Object>> bridge(
      URLClassLoader loader, String componentClass) throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Class<?> type = Class.forName(BRIDGE, true, loader);
      Object made = type.getConstructor(String.class).newInstance(componentClass);
      return (Function<Map<String, Object>, Map<String, Object>>) made;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  Map<String, Object> call(Map<String, Object> request) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return bridge.apply(request);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
