package dev.spectral.maven.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.maven.component.Dependency;
import dev.spectral.maven.component.Describer;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.component.Erp;
import dev.spectral.maven.component.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagerTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

  @TempDir Path directory;

  @Test
  void packsManifestClassesLibrariesAndIcons() throws IOException {
    PackageResult result = pack(withIcon("here"));
    assertThat(result.size()).isEqualTo(Files.size(result.file()));
    assertThat(result.signature()).isEqualTo(Sha1.of(result.file()));
    List<String> names = names(result.file());
    assertThat(names).isSorted().contains("manifest.json", "component.jar", "icon.png");
    assertThat(names)
        .filteredOn(name -> name.startsWith("lib/"))
        .isNotEmpty()
        .noneMatch(name -> name.contains("spectral") || name.contains("slf4j"));
  }

  @Test
  void writesAManifestThatAHostCanLoadTheComponentFrom() throws IOException {
    byte[] bytes = entry(pack(withIcon("here")).file(), "manifest.json");
    JsonNode manifest = new ObjectMapper().readTree(bytes);
    assertThat(manifest.path("formatVersion").asInt()).isEqualTo(1);
    assertThat(manifest.path("sdkVersion").asText()).isEqualTo("0.1.0-TEST");
    assertThat(manifest.path("componentClass").asText()).isEqualTo("acme.erp.Erp");
    assertThat(manifest.path("definition").path("key").asText()).isEqualTo("acme-erp");
    assertThat(new String(bytes, UTF_8)).startsWith("{\n  \"componentClass\": ").endsWith("}\n");
  }

  @Test
  void givesTheSameSourcesTheSameSignatureInAnotherDirectory() throws IOException {
    assertThat(pack(withIcon("here")).signature()).isEqualTo(pack(withIcon("there")).signature());
  }

  @Test
  void doesNothingWhereNothingChanged() throws IOException {
    Sources sources = withIcon("here");
    PackageResult first = pack(sources);
    PackageResult second = pack(sources);
    assertThat(first.upToDate()).isFalse();
    assertThat(second)
        .isEqualTo(new PackageResult(first.file(), first.size(), first.signature(), true));
  }

  @Test
  void packsAgainWhereThePackageWasTouched() throws IOException {
    Sources sources = withIcon("here");
    PackageResult first = pack(sources);
    Files.writeString(first.file(), "broken");
    assertThat(pack(sources)).isEqualTo(first);
  }

  @Test
  void keepsApartLibrariesOfOneNameFromDifferentGroups() throws IOException {
    Sources sources = withIcon("here");
    sources.dependency(new Dependency("org.b", "util", "1", "", jar("b.jar")));
    sources.dependency(new Dependency("org.a", "util", "1", "", jar("a.jar")));
    Path zip = pack(sources).file();
    assertThat(entry(zip, "lib/util-1.jar")).isEqualTo("a.jar".getBytes(UTF_8));
    assertThat(entry(zip, "lib/org.b.util-1.jar")).isEqualTo("b.jar".getBytes(UTF_8));
  }

  @Test
  void refusesADependencyThatIsNotPackagedYet() {
    Sources sources = withIcon("here");
    sources.dependency(new Dependency("acme", "lib", "1", "", directory));
    assertThatExceptionOfType(PackageException.class)
        .isThrownBy(() -> pack(sources))
        .withMessage(
            "Module acme depends on acme:lib:1, which this build has not packaged yet, so there is"
                + " no jar to bring along. Fix: build up to the package phase or later (mvn"
                + " package).");
  }

  @Test
  void findsThePackageThatAnEarlierGoalMade() throws IOException {
    Sources sources = withIcon("here");
    String signature = pack(sources).signature();
    assertThat(new Packager(sources.module()).existing("spectral:publish").signature())
        .isEqualTo(signature);
  }

  @Test
  void refusesToPublishWithoutAPackageOrWithAnOldOne() throws IOException {
    Sources sources = withIcon("here");
    Packager packager = new Packager(sources.module());
    assertThatExceptionOfType(PackageException.class)
        .isThrownBy(() -> packager.existing("spectral:publish"))
        .withMessageContainingAll("There is no package to publish", "mvn package spectral:publish");
    pack(sources);
    sources.resource("new.txt", new byte[1]);
    assertThatExceptionOfType(PackageException.class)
        .isThrownBy(() -> packager.existing("spectral:publish"))
        .withMessageContainingAll("compiled again", "mvn package spectral:publish");
  }

  @Test
  void packsTheSourcesOfTheModule() throws IOException {
    Sources sources = withIcon("here");
    Files.writeString(directory.resolve("here/pom.xml"), "<project/>");
    Path zip = new Packager(sources.module()).packSources();
    assertThat(names(zip)).containsExactly("pom.xml", "src/acme/erp/Erp.java");
  }

  private Sources withIcon(String name) {
    return Erp.good(directory.resolve(name)).resource("icon.png", PNG);
  }

  private static PackageResult pack(Sources sources) throws IOException {
    Description description = Describer.describe(sources.module()).orElseThrow();
    return new Packager(sources.module()).pack(description);
  }

  private Path jar(String name) throws IOException {
    return Files.writeString(directory.resolve(name), name);
  }

  private static List<String> names(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return Collections.list(zip.getEntriesInPhysicalOrder()).stream()
          .map(ZipArchiveEntry::getName)
          .toList();
    }
  }

  private static byte[] entry(Path file, String name) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
  }
}
