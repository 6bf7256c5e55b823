package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UploadTest {

  @TempDir Path directory;
  Workspace workspace;
  PlatformDouble platform;

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.in(directory);
    platform = PlatformDouble.start();
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  @Test
  void succeedsWhenTheStoreRecovers() throws IOException {
    platform.fail("put=500 once");
    platform.fail("put=429 once");

    PublishOutcome outcome = workspace.publish(platform, workspace.request("fx-c01-minimal"));

    assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
    assertThat(platform.journal())
        .containsSequence("PUT package 500", "PUT package 429", "PUT package 200");
    assertThat(workspace.heard())
        .filteredOn(line -> line.startsWith("! trying package (package.zip) again: 127.0.0.1:"))
        .hasSize(2);
  }

  @Test
  void saysThatAVersionRunsWithoutAnIconAndTriesTheOthers() throws IOException {
    platform.fail("put=200 once");
    platform.fail("put=403 once");
    PublishRequest request = workspace.request(Workspace.withIcons());

    assertThatThrownBy(() -> workspace.publish(platform, request))
        .isInstanceOf(PlatformException.UploadFailed.class)
        .hasMessageContaining("is registered on " + platform.url() + " and its package arrived")
        .hasMessageContaining("but not:\n - icon of the component (icon.png): 127.0.0.1:")
        .hasMessageContaining("Version 1 can run, without these files.")
        .hasMessageContaining("-Dspectral.checkSignature=false");
    assertThat(platform.journal())
        .endsWith(
            "PUT package 200",
            "PUT componentIcon 403",
            "PUT connectionIcon 200",
            "PUT connectionAvatarIcon 200");
  }

  @Test
  void saysWhichFilesThePlatformDidNotWant() throws IOException {
    platform.takePackageOnly();
    PublishRequest request =
        workspace.request(Workspace.withIcons()).withSourceZip(workspace.path("source.zip"));

    PublishOutcome outcome = workspace.publish(platform, request);

    assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
    assertThat(platform.journal()).endsWith("PUT package 200");
    assertThat(workspace.heard())
        .contains("! 4 of the icons and sources stay here: the platform gave no address for them");
  }
}
