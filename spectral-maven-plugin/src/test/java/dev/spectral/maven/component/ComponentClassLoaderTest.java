package dev.spectral.maven.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentClassLoaderTest {

  @TempDir Path directory;

  @Test
  void showsTheComponentItsOwnSdkAndNotTheOneOfThePlugin() throws Exception {
    try (ComponentClassLoader loader = ComponentClassLoader.open(Erp.good(directory).module())) {
      Class<?> secret = loader.loadClass("dev.spectral.Secret");
      assertThat(secret.getClassLoader()).isSameAs(loader);
      assertThat(secret).isNotEqualTo(dev.spectral.Secret.class);
    }
  }

  @Test
  void hidesThePluginAndItsLibraries() throws Exception {
    try (ComponentClassLoader loader = ComponentClassLoader.open(Erp.good(directory).module())) {
      for (String hidden :
          new String[] {
            "dev.spectral.maven.CheckMojo",
            "io.github.classgraph.ClassGraph",
            "org.apache.maven.plugin.Mojo",
            "org.junit.jupiter.api.Test"
          }) {
        assertThatExceptionOfType(ClassNotFoundException.class)
            .isThrownBy(() -> loader.loadClass(hidden));
      }
    }
  }

  @Test
  void silencesTheLoggingOfAComponentThatIsOnlyLookedAt() throws Exception {
    try (ComponentClassLoader loader = ComponentClassLoader.open(Erp.good(directory).module())) {
      Object factory =
          loader.loadClass("org.slf4j.LoggerFactory").getMethod("getILoggerFactory").invoke(null);
      assertThat(factory.getClass().getName()).isEqualTo("org.slf4j.helpers.NOPLoggerFactory");
    }
  }
}
