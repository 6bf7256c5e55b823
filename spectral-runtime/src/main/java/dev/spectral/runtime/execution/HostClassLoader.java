package dev.spectral.runtime.execution;

/** What a component sees of its host: the JDK and slf4j's API. Nothing else of the runtime. */
final class HostClassLoader extends ClassLoader {

  private static final String SHARED = "org.slf4j.";

  private final ClassLoader host;

  HostClassLoader(ClassLoader host) {
    super("spectral-host", ClassLoader.getPlatformClassLoader());
    this.host = host;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(SHARED)) {
      return host.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }
}
