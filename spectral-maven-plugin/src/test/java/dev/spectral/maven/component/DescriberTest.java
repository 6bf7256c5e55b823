package dev.spectral.maven.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriberTest {

  @TempDir Path directory;

  @Test
  void describesAComponentThroughTheSdkOfItsOwnModule() throws IOException {
    Description description = Describer.describe(Erp.good(directory).module()).orElseThrow();
    assertThat(description.problems()).isEmpty();
    assertThat(CheckReport.lines(description))
        .containsExactly(
            "Checked acme.erp.Erp, \"Acme ERP\" (acme-erp)",
            "  connections   1: apiKey",
            "  actions       1: getItem",
            "  data sources  none",
            "  inputs        " + description.inputs(),
            "No problems.");
    assertThat(description.publishVariables().path("definition").path("key").asText())
        .isEqualTo("acme-erp");
  }

  @Test
  void remembersTheDescriptionUntilAnInputChanges() throws IOException {
    Sources sources = Erp.good(directory);
    assertThat(describe(sources).upToDate()).isFalse();
    assertThat(describe(sources).upToDate()).isTrue();
    sources.resource("note.txt", new byte[] {1});
    assertThat(describe(sources).upToDate()).isFalse();
    sources.dependency(new Dependency("acme", "lib", "1", "", directory.resolve("absent.jar")));
    assertThat(describe(sources).upToDate()).isFalse();
    assertThat(describe(sources).upToDate()).isTrue();
    assertThat(Describer.describe(sources.module("acme.erp.Erp")).orElseThrow().upToDate())
        .isFalse();
  }

  @Test
  void saysAllProblemsAtOnceAndRemembersNone() throws IOException {
    Sources sources = Erp.bad(directory);
    Description description = describe(sources);
    assertThat(description.errors()).extracting(Problem::code).containsExactly("SP014", "SP014");
    assertThat(CheckReport.failure(description))
        .startsWith("2 problems in acme.erp.Erp:\n\n[SP014] ")
        .contains(description.errors().get(1).text());
    assertThat(directory.resolve("target/spectral/description.json")).doesNotExist();
    assertThat(describe(sources).upToDate()).isFalse();
  }

  @Test
  void findsNoComponentInAModuleWithoutOne() throws IOException {
    assertThat(Describer.describe(new Sources(directory).module())).isEmpty();
  }

  @Test
  void leavesTheThreadItsClassLoader() throws IOException {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    describe(Erp.good(directory));
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void saysWhatIsMissingWhereAComponentHasNoSdk() {
    ComponentModule full = Erp.good(directory).module();
    ComponentModule module =
        new ComponentModule(
            "acme", directory, full.classes(), full.output(), List.of(), null, "0.1.0-TEST");
    assertThatExceptionOfType(ComponentException.class)
        .isThrownBy(() -> Describer.describe(module))
        .withMessage(
            "Module acme has a component but not the SDK at run time. Fix: add the dependency"
                + " dev.spectral:spectral-core:0.1.0-TEST (scope compile) to its pom.xml.");
  }

  @Test
  void saysWhichVersionsDoNotFitWhereTheSdkCannotBeAsked() throws IOException {
    ComponentModule full = Erp.good(directory).module();
    Path other = Files.createDirectories(directory.resolve("other-sdk"));
    Dependency core = new Dependency("dev.spectral", "spectral-core", "9.9", "", other);
    ComponentModule module =
        new ComponentModule(
            "acme", directory, full.classes(), full.output(), List.of(core), null, "0.1.0-TEST");
    assertThatExceptionOfType(ComponentException.class)
        .isThrownBy(() -> Describer.describe(module))
        .withMessageContainingAll("spectral-core 9.9", "spectral-maven-plugin 0.1.0-TEST", "Fix:");
  }

  private static Description describe(Sources sources) throws IOException {
    return Describer.describe(sources.module()).orElseThrow();
  }
}
