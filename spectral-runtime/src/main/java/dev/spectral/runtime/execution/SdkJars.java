package dev.spectral.runtime.execution;

import dev.spectral.Secret;
import dev.spectral.annotations.Component;
import java.net.URI;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where this runtime's own SDK is: what it gives each component version a copy of. */
final class SdkJars {

  private SdkJars() {}

  /**
   * Locate the SDK.
   *
   * @return one address for each of its jars (or class directories), never null
   * @throws IllegalStateException when the SDK cannot be told apart from the runtime
   */
  static List<URI> locate() {
    Set<URI> jars = new LinkedHashSet<>();
    jars.add(sourceOf(Secret.class));
    jars.add(sourceOf(Component.class));
    if (jars.contains(sourceOf(SdkJars.class))) {
      throw new IllegalStateException(
          "The SDK and the runtime are in one jar, so components would see the runtime's classes."
              + " Fix: run it from separate jars.");
    }
    return List.copyOf(jars);
  }

  private static URI sourceOf(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IllegalStateException("it is unknown from where " + type.getName() + " is loaded");
    }
    return URI.create(source.getLocation().toString());
  }
}
