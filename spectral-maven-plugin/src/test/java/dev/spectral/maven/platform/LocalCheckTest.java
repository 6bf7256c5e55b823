package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class LocalCheckTest {

  @TempDir Path directory;
  Workspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.in(directory);
  }

  @OnEachPlatform
  void missesAConnectionIconBeforeAnythingIsSent(Platform platform) throws IOException {
    Files.delete(workspace.path("oauth.png"));

    String message = refusal(platform, workspace.request(Workspace.withIcons()));

    assertThat(message)
        .isEqualTo(
            "Nothing was published:\n - The icon of connection icons, 'oauth.png', is not in "
                + directory
                + ". Fix: put it into src/main/resources.");
  }

  @OnEachPlatform
  void reportsEveryMistakeAtOnce(Platform platform) throws IOException {
    ObjectNode variables = Workspace.withIcons();
    ObjectNode display = (ObjectNode) variables.path("definition").path("display");
    display.put("label", " ").put("description", "").put("iconPath", "../icon.png");
    ((ObjectNode) variables.path("connections").path(1)).put("iconPath", "icon.svg");
    workspace.write("avatar.png", new byte[] {'G', 'I', 'F'});
    PublishRequest request =
        PublishRequest.of(variables, workspace.path("none.zip"), "0", directory)
            .withSourceZip(workspace.path("none-either.zip"));

    String message = refusal(platform, request);

    assertThat(message)
        .contains("The component has no label. Fix: set @Component label.")
        .contains("The component has no description.")
        .contains("The icon of the component, '../icon.png', leads out of " + directory)
        .contains("The icon of connection icons, 'icon.svg', does not end in .png")
        .contains("The avatar icon of connection icons, 'avatar.png', is no PNG image")
        .contains("none.zip does not exist. Fix: run the package phase first.")
        .contains("none-either.zip does not exist");
    assertThat(message.lines()).hasSize(8);
  }

  @OnEachPlatform
  void refusesAPackageThatChangedAfterItWasSigned(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    workspace.write("package.zip", new byte[] {6, 6, 6});

    assertThat(refusal(platform, request)).contains("is not the one that was signed");
  }

  private String refusal(Platform platform, PublishRequest request) {
    var failure =
        catchThrowableOfType(
            PlatformException.NotPublishable.class, () -> workspace.publish(platform, request));
    assertThat(failure).isNotNull();
    assertThat(platform.requests()).isEmpty();
    return String.valueOf(failure.getMessage());
  }
}
