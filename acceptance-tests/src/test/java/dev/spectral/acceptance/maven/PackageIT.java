package dev.spectral.acceptance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What an author sees of spectral:package, spectral:manifest and spectral:help. */
class PackageIT {

  @Test
  void makesTheSameBytesInTwoDirectoriesAndWritesOnlyBelowTarget() throws IOException {
    MavenBuild here = copy("package-here");
    MavenBuild there = copy("package-there/deeper");
    Map<String, Instant> before = SourceTree.of(here.directory());
    MavenBuild.Result result = here.run("package", "-Dspectral.includeSource");
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(there.run("package").exitCode()).isZero();
    Path zip = here.directory().resolve("target/spectral/package.zip");
    assertThat(zip)
        .hasSameBinaryContentAs(there.directory().resolve("target/spectral/package.zip"));
    assertThat(result.output())
        .contains("Package: " + zip, "  size      " + Files.size(zip) + " bytes")
        .containsPattern(" signature [0-9a-f]{40}\n")
        .contains("Sources: " + here.directory().resolve("target/spectral/source.zip"));
    assertThat(names(zip)).contains("component.jar", "icon.png", "manifest.json").isSorted();
    assertThat(names(here.directory().resolve("target/spectral/source.zip")))
        .contains("pom.xml", "src/main/java/sample/erp/Erp.java")
        .noneMatch(name -> name.startsWith("target"));
    assertThat(SourceTree.of(here.directory())).isEqualTo(before);
    assertThat(here.run("package").output()).contains("Package: " + zip + " (up to date)");
  }

  @Test
  void refusesToPackWithoutTheIconThatTheComponentNames() throws IOException {
    MavenBuild build = copy("package-no-icon");
    Files.delete(build.directory().resolve("src/main/resources/icon.png"));
    MavenBuild.Result result = build.run("package");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains(
            "Icon icon.png is not there: "
                + build.directory().resolve("target/classes/icon.png")
                + " does not exist. Fix: add src/main/resources/icon.png, or remove the icon from"
                + " the annotation.");
    assertThat(build.directory().resolve("target/spectral/package.zip")).doesNotExist();
  }

  @Test
  void writesTheManifestAndSaysWhere() throws IOException {
    MavenBuild build = copy("manifest");
    MavenBuild.Result result = build.run("compile", "spectral:manifest");
    assertThat(result.exitCode()).as(result.output()).isZero();
    Path manifest = build.directory().resolve("target/spectral/manifest.json");
    assertThat(result.output()).contains("Manifest: " + manifest + "\n");
    assertThat(Files.readString(manifest)).contains("\"key\": \"sample-erp\"");
    assertThat(build.run("compile", "spectral:manifest").output())
        .contains("Manifest: " + manifest + " (up to date)");
  }

  @Test
  void packsAnIntegrationWithItsYamlTheSameBytesInTwoDirectories() throws IOException {
    MavenBuild here = todo("package-todo-here");
    MavenBuild there = todo("package-todo-there/deeper");
    Map<String, Instant> before = SourceTree.of(here.directory());
    MavenBuild.Result result = here.run("package", "spectral:manifest");
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(there.run("package").exitCode()).isZero();
    Path output = here.directory().resolve("target/spectral");
    assertThat(output.resolve("package.zip"))
        .hasSameBinaryContentAs(there.directory().resolve("target/spectral/package.zip"));
    assertThat(Files.readString(output.resolve("integration.yaml")))
        .contains("name: Todo", "defaultValue: Good morning");
    assertThat(result.output())
        .contains("YAML: " + output.resolve("integration.yaml") + " (up to date)")
        .contains("[INFO] isCodeNative: true", "${env.GREETING}", "${env.CHAT_CLIENT}", "****")
        .doesNotContain("Good morning", "client-in-clear", "org-k3y-in-clear");
    assertThat(SourceTree.of(here.directory())).isEqualTo(before);
    here.environment("GREETING", "Good evening");
    MavenBuild.Result changed = here.run("package");
    assertThat(changed.output())
        .contains("Package: " + output.resolve("package.zip") + "\n")
        .doesNotContain("(up to date)");
    assertThat(Files.readString(output.resolve("integration.yaml"))).contains("Good evening");
  }

  @Test
  void writesNoManifestOfAComponentWithErrors() {
    MavenBuild build =
        MavenBuild.copyOf(MavenBuild.of("mistakes").directory(), "manifest-of-mistakes");
    MavenBuild.Result result = build.run("compile", "spectral:manifest");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains(": 10 problems in sample.mistakes.Mistakes:\n");
    assertThat(build.directory().resolve("target/spectral/manifest.json")).doesNotExist();
  }

  @Test
  void explainsEveryGoalAndItsParameters() {
    MavenBuild build = copy("help");
    assertThat(build.run("spectral:help").output())
        .contains("spectral:check", "spectral:manifest", "spectral:package", "spectral:publish")
        .contains("spectral:run", "spectral:invoke", "spectral:help", "spectral:import");
    assertThat(build.run("spectral:help", "-Ddetail", "-Dgoal=publish").output())
        .contains("User property: spectral.skipOnSignatureMatch");
    assertThat(build.run("spectral:help", "-Ddetail", "-Dgoal=import").output())
        .contains("User property: spectral.integrationId", "User property: spectral.publishVersion")
        .contains(".spectral/integration.json");
    assertThat(build.run("spectral:helpme").output())
        .contains("Could not find goal 'helpme' in plugin dev.spectral:spectral-maven-plugin");
  }

  private static MavenBuild copy(String name) {
    return MavenBuild.copyOf(MavenBuild.of("erp").directory(), name);
  }

  private static MavenBuild todo(String name) {
    return MavenBuild.copyOf(MavenBuild.of("todo").directory(), name)
        .environment("CHAT_CLIENT", "client-in-clear")
        .environment("GREETING", "Good morning");
  }

  private static List<String> names(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().map(entry -> entry.getName()).toList();
    }
  }
}
