package dev.spectral.maven.pack;

import java.nio.file.Path;

/**
 * Where the goals write, below {@code target/spectral}.
 *
 * @param directory {@code target/spectral}, never null
 */
public record PackageLayout(Path directory) {

  /**
   * Locate the package.
   *
   * @return {@code package.zip}, never null
   */
  public Path packageZip() {
    return directory.resolve("package.zip");
  }

  /**
   * Locate the sources that may be published beside the package.
   *
   * @return {@code source.zip}, never null
   */
  public Path sourceZip() {
    return directory.resolve("source.zip");
  }

  /**
   * Locate the manifest.
   *
   * @return {@code manifest.json}, never null
   */
  public Path manifest() {
    return directory.resolve("manifest.json");
  }

  /**
   * Locate what an integration is imported from, beside the package that holds it too.
   *
   * @return {@code integration.yaml}, never null
   */
  public Path integrationYaml() {
    return directory.resolve("integration.yaml");
  }

  /** What the package was made from. */
  Path record() {
    return directory.resolve("package.json");
  }
}
