package dev.spectral.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.manifest.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Looks at the manifest as the platform would get it. */
final class ManifestCheck {

  private static final String PROPERTY = "spectral.snapshot";
  private static final Path SNAPSHOTS = Path.of("src", "test", "resources", "conformance");

  private final Supplier<ComponentHarness> harness;

  ManifestCheck(Supplier<ComponentHarness> harness) {
    this.harness = harness;
  }

  boolean isReadable() {
    try {
      return !harness.get().definition().key().isEmpty();
    } catch (InvalidComponentException e) {
      return false;
    }
  }

  void canBePublished() {
    try {
      harness.get().definition();
    } catch (InvalidComponentException e) {
      throw new AssertionError(
          "The component cannot be published. Do what each problem says:\n" + e.getMessage(), e);
    }
  }

  void isStable() throws IOException {
    String first = read();
    assertThat(read())
        .as(
            "The manifest is another when the component is read again, so every build would publish"
                + " a new version. Leave times, random values and unordered sets out of example"
                + " payloads.")
        .isEqualTo(first);
    Path file = SNAPSHOTS.resolve(harness.get().definition().key() + ".json");
    if (Boolean.getBoolean(PROPERTY)) {
      Files.createDirectories(SNAPSHOTS);
      Files.writeString(file, first + "\n");
    } else if (Files.exists(file)) {
      compare(first, file);
    }
  }

  private static void compare(String manifest, Path file) throws IOException {
    assertThat(manifest + "\n")
        .as(
            "The manifest is not that in %s, and integrations that use the component may depend on"
                + " what changed. If it is meant to, run mvn test -D%s=true and commit the file.",
            file, PROPERTY)
        .isEqualToNormalizingNewlines(Files.readString(file));
  }

  private String read() {
    JsonNode manifest = Manifest.definition(harness.get().definition());
    return TestJson.pretty(manifest);
  }
}
