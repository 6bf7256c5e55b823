package dev.spectral.maven.platform;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * The platforms that each test runs on, one after the other, each fresh: the double, and the server
 * of the directory in the environment's {@code SPECTRAL_PLATFORM_MOCK} or the system property
 * {@code spectral.platformMock}, if that is given. If it is given and cannot run, the tests fail.
 */
final class Platforms implements ArgumentsProvider {

  @Override
  public Stream<Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    var store = context.getRoot().getStore(Namespace.create(Platforms.class));
    Platform own =
        store.getOrComputeIfAbsent("double", k -> PlatformDouble.start(), PlatformDouble.class);
    Stream<Platform> platforms = Stream.of(own);
    String directory = external();
    if (directory != null) {
      Path home = Path.of("target", "external-platform").toAbsolutePath();
      Platform other =
          store.getOrComputeIfAbsent(
              "external",
              k -> ExternalPlatform.start(Path.of(directory), home),
              ExternalPlatform.class);
      platforms = Stream.of(own, other);
    }
    return platforms.map(
        platform -> {
          platform.reset();
          return Arguments.of(platform);
        });
  }

  private static @Nullable String external() {
    String property = System.getProperty("spectral.platformMock");
    String directory = property == null ? System.getenv("SPECTRAL_PLATFORM_MOCK") : property;
    return directory == null || directory.isBlank() ? null : directory;
  }
}
