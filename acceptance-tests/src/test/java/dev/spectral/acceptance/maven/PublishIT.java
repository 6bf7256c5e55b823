package dev.spectral.acceptance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees of spectral:publish, before a platform that is really there. */
class PublishIT {

  @TempDir Path directory;

  @Test
  void publishesOnceAndSkipsWhatThePlatformHasAlready() {
    for (Platform platform : Platforms.start(directory)) {
      MavenBuild build = project("publish-twice");
      Map<String, Instant> before = SourceTree.of(build.directory());
      try (platform) {
        publishTwiceAndOnceMore(build, platform.url());
      }
      assertThat(SourceTree.of(build.directory())).isEqualTo(before);
    }
  }

  private static void publishTwiceAndOnceMore(MavenBuild build, URI url) {
    MavenBuild.Result first = publish(build, url);
    assertThat(first.exitCode()).as(first.output()).isZero();
    assertThat(first.output()).contains("Published Sample ERP (sample-erp) version 1 to " + url);
    MavenBuild.Result second = publish(build, url);
    assertThat(second.exitCode()).as(second.output()).isZero();
    assertThat(second.output())
        .containsPattern("Signatures match \\([0-9a-f]{40}\\): " + url)
        .contains("so nothing was published.");
    MavenBuild.Result forced =
        build.run(
            "package",
            "spectral:publish",
            "-Dspectral.url=" + url,
            "-Dspectral.checkSignature=false",
            "-Dspectral.includeSource",
            "-Dspectral.comment=once more");
    assertThat(forced.exitCode()).as(forced.output()).isZero();
    assertThat(forced.output()).contains("version 2 to " + url);
    assertThat(first.output() + second.output() + forced.output()).doesNotContain(Platform.TOKEN);
  }

  @Test
  void failsOnAnUnchangedPackageUnlessToldToSkipIt() {
    MavenBuild build = project("publish-unchanged");
    try (Platform platform = Platforms.runtime(directory)) {
      assertThat(publish(build, platform.url()).exitCode()).isZero();
      MavenBuild.Result again =
          build.run("package", "spectral:publish", "-Dspectral.url=" + platform.url());
      assertThat(again.exitCode()).isEqualTo(1);
      assertThat(again.output()).contains("spectral.skipOnSignatureMatch");
    }
  }

  @Test
  void failsWithoutAPackage() {
    MavenBuild build = project("publish-nothing");
    MavenBuild.Result result =
        build.run("compile", "spectral:publish", "-Dspectral.url=http://127.0.0.1:9");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains(
            "There is no package to publish: "
                + build.directory().resolve("target/spectral/package.zip")
                + " does not exist. Fix: run the package goal in the same build, mvn package"
                + " spectral:publish, with the goal spectral:package bound in the pom.xml, or mvn"
                + " package spectral:package spectral:publish.");
  }

  @Test
  void failsWhereTheTokenIsNotAccepted() {
    MavenBuild build = project("publish-refused").environment("PRISM_ACCESS_TOKEN", "wr0ng-t0ken");
    try (Platform platform = Platforms.runtime(directory)) {
      MavenBuild.Result result = publish(build, platform.url());
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.output()).contains(platform.url().toString()).doesNotContain("wr0ng-t0ken");
    }
  }

  @Test
  void failsWhereNoPlatformAnswersOrTheAddressIsNone() {
    MavenBuild build = project("publish-nowhere");
    MavenBuild.Result nobody = publish(build, URI.create("http://127.0.0.1:9"));
    assertThat(nobody.exitCode()).isEqualTo(1);
    assertThat(nobody.output()).contains("http://127.0.0.1:9").contains("Fix: ");
    MavenBuild.Result none = build.run("package", "spectral:publish", "-Dspectral.url=a platform");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.output())
        .contains(
            "spectral.url is no address: a platform. Fix: write it as https://app.example.com.");
  }

  private static MavenBuild project(String name) {
    return MavenBuild.copyOf(MavenBuild.of("erp").directory(), name)
        .environment("PRISM_ACCESS_TOKEN", Platform.TOKEN);
  }

  private static MavenBuild.Result publish(MavenBuild build, URI url) {
    return build.run(
        "package",
        "spectral:publish",
        "-Dspectral.url=" + url,
        "-Dspectral.skipOnSignatureMatch=true");
  }
}
