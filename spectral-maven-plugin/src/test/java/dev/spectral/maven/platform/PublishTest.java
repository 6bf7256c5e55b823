package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class PublishTest {

  @TempDir Path directory;
  Workspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.in(directory);
  }

  @OnEachPlatform
  void registersVersionOneAndUploadsItsPackage(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");

    PublishOutcome outcome = workspace.publish(platform, request);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            PublishOutcome.Published.class,
            published -> {
              assertThat(published.platform()).isEqualTo(platform.url());
              assertThat(published.componentKey()).isEqualTo("minimal");
              assertThat(published.label()).isEqualTo("Fx");
              assertThat(published.version()).isEqualTo(1);
              assertThat(published.componentId()).isNotBlank();
            });
    assertThat(platform.journal())
        .containsExactly(
            "whoami 200",
            "component 200",
            "publishComponent 200",
            "PUT package 200",
            "PUT componentIcon 200");
    assertThat(platform.versions("minimal"))
        .singleElement()
        .satisfies(version -> assertThat(version.signature()).isEqualTo(request.signature()));
  }

  @OnEachPlatform
  void skipsAPackageThatThePlatformHas(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal").withSignatureRule(true, true);
    workspace.publish(platform, request);

    PublishOutcome second = workspace.publish(platform, request);

    assertThat(second)
        .isEqualTo(new PublishOutcome.Skipped(platform.url(), "minimal", request.signature()));
    assertThat(platform.versions("minimal")).hasSize(1);
    assertThat(platform.journal()).endsWith("whoami 200", "component 200");
  }

  @OnEachPlatform
  void failsOnAPackageThatThePlatformHasWhenNobodyDecided(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    workspace.publish(platform, request);

    assertThatThrownBy(() -> workspace.publish(platform, request))
        .isInstanceOf(PlatformException.Unchanged.class)
        .hasMessageContaining("has this very package of 'minimal' already")
        .hasMessageContaining("nothing was published")
        .hasMessageContaining("-Dspectral.skipOnSignatureMatch=true")
        .hasMessageContaining("-Dspectral.checkSignature=false");
    assertThat(platform.versions("minimal")).hasSize(1);
  }

  @OnEachPlatform
  void publishesTheSamePackageAgainWhenItNeedNotCheck(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal").withSignatureRule(false, false);
    workspace.publish(platform, request);

    PublishOutcome second = workspace.publish(platform, request);

    assertThat(second).extracting("version").isEqualTo(2);
    assertThat(platform.journal()).doesNotContain("component 200");
  }

  @OnEachPlatform
  void publishesAChangedPackageAsTheNextVersion(Platform platform) throws IOException {
    workspace.publish(platform, workspace.request("fx-c01-minimal"));
    workspace.write("package.zip", new byte[] {4, 2});

    PublishOutcome second = workspace.publish(platform, workspace.request("fx-c01-minimal"));

    assertThat(second).extracting("version").isEqualTo(2);
  }

  @OnEachPlatform
  void sendsOnlyWhatThePlatformTakes(Platform platform) throws IOException {
    List<String> names =
        List.of(
            "fx-c05-collections-and-labels",
            "fx-c07-dynamic-object",
            "fx-c09-output-schema",
            "fx-c13-polling-trigger",
            "fx-c15-trigger-resolver",
            "fx-c18-oauth2",
            "fx-c19-on-prem",
            "fx-c21-public-component");
    for (String name : names) {
      ObjectNode variables = Workspace.variables(name);

      PublishOutcome outcome = workspace.publish(platform, workspace.request(variables));

      assertThat(outcome).as(name).extracting("version").isEqualTo(1);
    }
    assertThat(platform.journal())
        .filteredOn(line -> line.startsWith("publishComponent"))
        .hasSize(8);
  }

  @OnEachPlatform
  void sendsTheDeclarationUnchanged(Platform platform) throws IOException {
    ObjectNode variables = Workspace.withIcons();

    workspace.publish(platform, workspace.request(variables));

    assertThat(platform.only("publishComponent").content()).isEqualTo(variables);
  }

  @OnEachPlatform
  void recordsCommentCustomerAndCommit(Platform platform) throws IOException {
    var commit = new CommitAttributes("abc123", null, "https://git.example/r", "");
    PublishRequest request =
        workspace.request("fx-c01-minimal").withNotes("Ünïcode, at last", commit);

    workspace.publish(platform, request.withCustomer("Q3VzdG9tZXI6MQ=="));

    assertThat(platform.versions("minimal"))
        .singleElement()
        .satisfies(
            version -> {
              assertThat(version.comment()).isEqualTo("Ünïcode, at last");
              assertThat(version.customer()).isEqualTo("Q3VzdG9tZXI6MQ==");
              assertThat(version.attributes())
                  .hasToString("{\"commitHash\":\"abc123\",\"repoUrl\":\"https://git.example/r\"}");
            });
  }

  @OnEachPlatform
  void leavesOutWhatNobodySaid(Platform platform) throws IOException {
    workspace.publish(platform, workspace.request("fx-c01-minimal"));

    assertThat(platform.only("publishComponent").content().properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder(
            "definition", "actions", "triggers", "dataSources", "connections");
  }

  @OnEachPlatform
  void uploadsEveryFileInOrder(Platform platform) throws IOException {
    PublishRequest request =
        workspace.request(Workspace.withIcons()).withSourceZip(workspace.path("source.zip"));

    workspace.publish(platform, request);

    assertThat(platform.journal().subList(3, 8))
        .containsExactly(
            "PUT package 200",
            "PUT componentIcon 200",
            "PUT source 200",
            "PUT connectionIcon 200",
            "PUT connectionAvatarIcon 200");
    assertThat(platform.only("PUT package").sha1()).isEqualTo(request.signature());
    assertThat(platform.only("PUT connectionIcon").sha1())
        .isEqualTo(Sha1.of(workspace.path("oauth.png")));
  }

  @OnEachPlatform
  void saysWhatEachFileIsAndKeepsTheTokenFromTheStore(Platform platform) throws IOException {
    workspace.publish(platform, workspace.request("fx-c01-minimal"));

    assertThat(platform.only("PUT package").headers())
        .containsEntry("content-type", "application/zip")
        .containsEntry("content-length", "11")
        .doesNotContainKeys("authorization", "prismatic-client", "transfer-encoding");
    assertThat(platform.only("PUT componentIcon").headers())
        .containsEntry("content-type", "image/png");
  }

  @OnEachPlatform
  void asksAsThePlatformsOwnClientDoes(Platform platform) throws IOException {
    workspace.publish(platform, workspace.request("fx-c01-minimal"));

    assertThat(platform.only("whoami").headers())
        .containsEntry("authorization", "Bearer " + Platform.ACCESS_TOKEN)
        .containsEntry("content-type", "application/json")
        .containsEntry("prismatic-client", "prism")
        .doesNotContainKey("upgrade");
    assertThat(platform.only("whoami").content()).isEmpty();
    assertThat(platform.only("component").content())
        .hasToString("{\"key\":\"minimal\",\"public\":false}");
  }

  @OnEachPlatform
  void tellsAPersonEachStep(Platform platform) throws IOException {
    workspace.publish(platform, workspace.request("fx-c01-minimal"));

    assertThat(workspace.heard())
        .containsSequence("> signing in to " + platform.url(), "< signing in to " + platform.url())
        .containsSequence(
            "> uploading package (package.zip) (0.0 kB)",
            "< uploading package (package.zip) (0.0 kB)");
  }
}
