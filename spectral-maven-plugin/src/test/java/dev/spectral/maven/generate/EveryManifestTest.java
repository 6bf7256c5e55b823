package dev.spectral.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a manifest holds, the Java made of it compiles without a warning. */
class EveryManifestTest {

  @TempDir Path classes;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "golden/fx-c01-minimal",
        "golden/fx-c02-input-types-no-defaults",
        "golden/fx-c04-input-defaults",
        "golden/fx-c05-collections-and-labels",
        "golden/fx-c06-structured-object",
        "golden/fx-c07-dynamic-object",
        "golden/fx-c09-output-schema",
        "golden/fx-c10-perform-safety",
        "golden/fx-c11-trigger-basic",
        "golden/fx-c12-trigger-lifecycle",
        "golden/fx-c13-polling-trigger",
        "golden/fx-c15-trigger-resolver",
        "golden/fx-c17-connections",
        "golden/fx-c18-oauth2",
        "golden/fx-c19-on-prem",
        "golden/fx-c21-public-component",
        "golden/fx-c22-hooks",
        "golden/fx-c23-raw-request",
        "golden/fx-c25-typed-on-deploy-and-cleaners",
        "slack",
        "every-input"
      })
  void compiles(String manifest) throws Exception {
    GeneratedSource source = Sources.generate(Sources.json(manifest + ".json"));
    Class<?> made = new Sources(classes).add(source).load().loadClass(source.className());
    assertThat(made.getConstructors()).hasSize(1);
  }
}
