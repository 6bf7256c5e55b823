package dev.spectral.maven.component;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads a component as the platform does: the SDK and all libraries from the module's own class
 * path, above them the JDK and the logging API, nothing of Maven and nothing of this plugin.
 */
final class ComponentClassLoader extends URLClassLoader {

  private static final String SILENT_PROVIDER = "org/slf4j/nop/NOPServiceProvider.class";

  private final URLClassLoader logging;

  private ComponentClassLoader(URL[] urls, URLClassLoader logging) {
    super("component", urls, logging);
    this.logging = logging;
  }

  /** Open a loader on the module's classes and dependencies. */
  static ComponentClassLoader open(ComponentModule module) {
    List<URL> own = new ArrayList<>(List.of(url(module.classes())));
    List<URL> logging = new ArrayList<>(List.of(silentProvider()));
    for (Dependency each : module.dependencies()) {
      (each.isLoggingApi() ? logging : own).add(url(each.file()));
    }
    ClassLoader jdk = ClassLoader.getPlatformClassLoader();
    return new ComponentClassLoader(
        own.toArray(URL[]::new), new URLClassLoader("logging", logging.toArray(URL[]::new), jdk));
  }

  /**
   * The jar of a logging provider that drops everything: a component is only looked at here. Found
   * by name, because Maven's own older logging API hides the one that the provider is made for.
   */
  private static URL silentProvider() {
    URL provider = ComponentClassLoader.class.getClassLoader().getResource(SILENT_PROVIDER);
    try {
      if (provider != null && provider.openConnection() instanceof JarURLConnection jar) {
        return jar.getJarFileURL();
      }
    } catch (IOException e) {
      throw new IllegalStateException("The plugin's own class path cannot be read", e);
    }
    throw new IllegalStateException("slf4j-nop is not a jar on the plugin's class path");
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("Classes cannot be loaded from " + path, e);
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    logging.close();
  }
}
