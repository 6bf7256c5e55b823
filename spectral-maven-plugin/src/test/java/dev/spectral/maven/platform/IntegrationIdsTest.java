package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationIdsTest {

  private static final URI MAIN = URI.create("https://app.example.com");
  private static final URI OTHER = URI.create("https://other.example.com");

  @TempDir Path module;

  @Test
  void knowsNothingBeforeTheFirstImport() throws IOException {
    assertThat(IntegrationIds.of(module).find(MAIN)).isEmpty();
    assertThat(module).isEmptyDirectory();
  }

  @Test
  void keepsOneIdForEachPlatform() throws IOException {
    IntegrationIds ids = IntegrationIds.of(module);
    assertThat(ids.keep(OTHER, "id-2")).isTrue();
    assertThat(ids.keep(MAIN, "id-1")).isTrue();
    assertThat(ids.find(MAIN)).contains("id-1");
    assertThat(ids.find(OTHER)).contains("id-2");
    assertThat(module.resolve(".spectral/integration.json"))
        .hasContent(
            """
            {
              "https://app.example.com" : "id-1",
              "https://other.example.com" : "id-2"
            }
            """);
    assertThat(module.resolve(".spectral")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void leavesTheFileAloneWhereNothingChanged() throws IOException {
    IntegrationIds ids = IntegrationIds.of(module);
    ids.keep(MAIN, "id-1");
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(ids.file(), longAgo);
    assertThat(ids.keep(MAIN, "id-1")).isFalse();
    assertThat(Files.getLastModifiedTime(ids.file())).isEqualTo(longAgo);
    assertThat(ids.keep(MAIN, "id-3")).isTrue();
    assertThat(ids.find(MAIN)).contains("id-3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"https://app.example.com\": 7}", "{\"a\": \"b\""})
  void refusesAFileThatSomebodyBroke(String content) throws IOException {
    IntegrationIds ids = IntegrationIds.of(module);
    Files.createDirectories(ids.file().getParent());
    Files.writeString(ids.file(), content);
    assertThatExceptionOfType(PlatformException.Misconfigured.class)
        .isThrownBy(() -> ids.find(MAIN))
        .withMessageStartingWith(ids.file() + " cannot be used: ")
        .withMessageContaining("Fix: ");
    assertThat(ids.file()).hasContent(content);
  }
}
