package dev.spectral.acceptance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an author sees of spectral:component-manifest, with a component that is really published.
 */
class ExistingComponentIT {

  @TempDir Path directory;

  @Test
  void fetchesOnceAndGeneratesWithoutTheRuntimeEverAfter() throws Exception {
    MavenBuild build =
        MavenBuild.of("existing").environment("SPECTRAL_RUNTIME_TOKEN", Platform.TOKEN);
    Path manifest = build.directory().resolve("src/main/spectral/sample-erp.json");
    MavenBuild.Result missing = build.run("compile");
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.output())
        .contains(
            "There is no manifest "
                + manifest
                + ". Fix: run mvn spectral:component-manifest -Dspectral.fetch, and commit the"
                + " file.");
    fetch(build, manifest);
    String classes = "target/classes/sample/components/SampleErp.class";
    MavenBuild.Result first = build.run("compile");
    assertThat(first.exitCode()).as(first.output()).isZero();
    assertThat(build.directory().resolve(classes)).exists();
    FileTime compiled = Files.getLastModifiedTime(build.directory().resolve(classes));
    MavenBuild.Result second = build.run("compile");
    assertThat(second.output()).contains("Up to date: 1 existing components in ");
    assertThat(Files.getLastModifiedTime(build.directory().resolve(classes))).isEqualTo(compiled);
  }

  private void fetch(MavenBuild build, Path manifest) throws Exception {
    try (Platform runtime = Platforms.runtime(directory)) {
      MavenBuild erp =
          MavenBuild.copyOf(MavenBuild.of("erp").directory(), "erp-to-fetch")
              .environment("PRISM_ACCESS_TOKEN", Platform.TOKEN);
      MavenBuild.Result published =
          erp.run("package", "spectral:publish", "-Dspectral.url=" + runtime.url());
      assertThat(published.exitCode()).as(published.output()).isZero();
      MavenBuild.Result fetched =
          build.run(
              "spectral:component-manifest",
              "-Dspectral.fetch",
              "-Dspectral.runtimeUrl=" + runtime.url());
      assertThat(fetched.exitCode()).as(fetched.output()).isZero();
      assertThat(fetched.output())
          .contains("Fetched sample-erp: " + manifest, "Generated sample.components.SampleErp")
          .doesNotContain(Platform.TOKEN);
    }
    assertThat(manifest).content().contains("\"key\" : \"shout\"").containsPattern("[0-9a-f]{40}");
  }
}
