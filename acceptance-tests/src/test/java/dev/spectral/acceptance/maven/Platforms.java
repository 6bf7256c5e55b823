package dev.spectral.acceptance.maven;

import dev.spectral.Secret;
import dev.spectral.runtime.SpectralRuntime;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The platforms that publishing is tried on: the runtime, and the server of the directory in the
 * environment's {@code SPECTRAL_PLATFORM_MOCK}, if that is given. If it is given and cannot run,
 * the tests fail.
 */
final class Platforms {

  private static final @Nullable String EXTERNAL = System.getenv("SPECTRAL_PLATFORM_MOCK");

  private Platforms() {}

  /** Starts a fresh one of each. */
  static List<Platform> start(Path directory) {
    List<Platform> platforms = new ArrayList<>(List.of(runtime(directory.resolve("data"))));
    platforms.addAll(external(directory));
    return platforms;
  }

  /** Starts a fresh server of the environment, if one is given. */
  static List<Platform> external(Path directory) {
    return EXTERNAL == null || EXTERNAL.isBlank()
        ? List.of()
        : List.of(ExternalPlatform.start(Path.of(EXTERNAL), directory.resolve("external")));
  }

  /** Starts a fresh runtime. */
  static Platform runtime(Path data) {
    return new OwnRuntime(
        SpectralRuntime.builder()
            .port(0)
            .dataDirectory(data)
            .token(Secret.of(Platform.TOKEN))
            .start());
  }

  private record OwnRuntime(SpectralRuntime runtime) implements Platform {

    @Override
    public URI url() {
      return runtime.url();
    }

    @Override
    public void close() {
      runtime.close();
    }
  }
}
