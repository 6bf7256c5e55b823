package dev.spectral.maven.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.maven.platform.Platform.Integration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {

  private static final String KEY = "00000000-0000-4000-8000-000000000000";

  @TempDir Path directory;
  Workspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.in(directory);
  }

  private IntegrationRequest request(String name) throws IOException {
    PublishRequest code = workspace.request(name).withSignatureRule(true, true);
    String title = name.equals("fx-i01-minimal") ? "Minimal" : "Fixture";
    return IntegrationRequest.of(code, title, yaml(name), Json.object());
  }

  private static String yaml(String name) throws IOException {
    try (InputStream in = ImportTest.class.getResourceAsStream(name + ".yaml")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @OnEachPlatform
  void importsTheCodeFirstAndThenTheDefinitionThatRefersToIt(Platform platform) throws IOException {
    IntegrationRequest request = request("fx-i01-minimal");

    ImportOutcome outcome = workspace.importIntegration(platform, request);

    assertThat(platform.journal())
        .containsExactly(
            "whoami 200",
            "component 200",
            "publishComponent 200",
            "PUT package 200",
            "component 200",
            "importIntegration 200");
    JsonNode sent = platform.only("importIntegration").content();
    assertThat(sent.path("definition").asText()).isEqualTo(request.yaml());
    assertThat(sent.has("integrationId")).isFalse();
    assertThat(platform.only("publishComponent").content().at("/definition/key").asText())
        .isEqualTo(KEY);
    assertThat(outcome.created()).isTrue();
    assertThat(outcome.publishedVersion()).isNull();
    assertThat(platform.integrations())
        .containsExactly(new Integration(outcome.integrationId(), "Minimal", List.of()));
  }

  @OnEachPlatform
  void updatesByIdAndSendsCodeThatIsThereAlreadyNoSecondTime(Platform platform) throws IOException {
    IntegrationRequest request = request("fx-i01-minimal");
    String id = workspace.importIntegration(platform, request).integrationId();
    String renamed = request.yaml().replace("name: Minimal", "name: Renamed");
    IntegrationRequest second =
        IntegrationRequest.of(request.component(), "Renamed", renamed, Json.object())
            .updating(id, false);

    ImportOutcome outcome = workspace.importIntegration(platform, second);

    assertThat(outcome.integrationId()).isEqualTo(id);
    assertThat(workspace.ids()).containsExactly(id, id);
    assertThat(outcome.created()).isFalse();
    assertThat(outcome.component()).isInstanceOf(PublishOutcome.Skipped.class);
    assertThat(platform.versions(KEY)).hasSize(1);
    assertThat(platform.integrations()).containsExactly(new Integration(id, "Renamed", List.of()));
    Recorded last = platform.requests().get(platform.requests().size() - 1);
    assertThat(last.content().path("integrationId").asText()).isEqualTo(id);
  }

  @OnEachPlatform
  void publishesAVersionWithItsComment(Platform platform) throws IOException {
    IntegrationRequest plain = request("fx-i01-minimal");
    CommitAttributes commit = new CommitAttributes("abc", null, "https://git.example/r", null);
    PublishRequest code = plain.component().withNotes("Now with flows", commit);
    IntegrationRequest request =
        IntegrationRequest.of(code, "Minimal", plain.yaml(), Json.object()).publishing(true);

    ImportOutcome outcome = workspace.importIntegration(platform, request);

    JsonNode sent = platform.only("publishIntegration").content();
    assertThat(sent.path("id").asText()).isEqualTo(outcome.integrationId());
    assertThat(sent.path("attributes").asText())
        .isEqualTo("{\"commitHash\":\"abc\",\"repoUrl\":\"https://git.example/r\"}");
    assertThat(platform.integrations())
        .extracting(Integration::comments)
        .containsExactly(List.of("Now with flows"));
  }

  @OnEachPlatform
  void sendsTheIconAsThePictureToo(Platform platform) throws IOException {
    ImportOutcome outcome =
        workspace.importIntegration(platform, request("fx-i34-public-supplemental"));

    assertThat(platform.journal())
        .endsWith(
            "importIntegration 200",
            "getPresignedUrl 200",
            "PUT media 200",
            "commitAvatarUpload 200");
    JsonNode sent = platform.only("commitAvatarUpload").content();
    assertThat(sent.path("integrationId").asText()).isEqualTo(outcome.integrationId());
    assertThat(sent.path("avatarUrl").asText()).isNotBlank();
  }

  @OnEachPlatform
  void importsWithoutAPictureWhenThePlatformTakesNone(Platform platform) throws IOException {
    platform.fail("op=getPresignedUrl:graphql");

    workspace.importIntegration(platform, request("fx-i34-public-supplemental"));

    assertThat(platform.integrations()).hasSize(1);
    assertThat(workspace.heard())
        .anyMatch(line -> line.startsWith("! the integration has no picture"));
  }

  @OnEachPlatform
  void tellsTheIdEvenIfALaterStepFails(Platform platform) throws IOException {
    platform.fail("op=publishIntegration:graphql");
    IntegrationRequest request = request("fx-i01-minimal").publishing(true);

    assertThatThrownBy(() -> workspace.importIntegration(platform, request))
        .isInstanceOf(PlatformException.Refused.class);
    assertThat(platform.integrations())
        .extracting(Integration::id)
        .containsExactlyElementsOf(workspace.ids());
  }

  @OnEachPlatform
  void setsApiKeysToTryOutFlowsThatNeedOne(Platform platform) throws IOException {
    ObjectNode metadata = Json.object();
    metadata
        .putArray("flowsWithCustomerRequiredAPIKeys")
        .add(Json.object().put("name", "Secured customer"));
    IntegrationRequest plain = request("fx-i04-flow-options");
    IntegrationRequest request =
        IntegrationRequest.of(plain.component(), "Fixture", plain.yaml(), metadata)
            .withTestApiKeys(Map.of("Secured customer", "key-1"));

    workspace.importIntegration(platform, request);

    JsonNode configs = platform.only("setInstanceApiKeys").content().path("flowConfigs");
    assertThat(configs).hasSize(1);
    assertThat(configs.at("/0/apiKeys").toString()).isEqualTo("[\"key-1\"]");
    assertThat(configs.at("/0/flowId").asText()).isNotBlank();
    assertThat(String.join("\n", workspace.heard())).doesNotContain("key-1");
  }

  @OnEachPlatform
  void sendsNothingWhenSomethingLocalIsWrong(Platform platform) throws IOException {
    ObjectNode metadata = Json.object();
    metadata.putArray("flowsWithCustomerRequiredAPIKeys").addObject().put("name", "Orders");
    IntegrationRequest plain = request("fx-i01-minimal");
    IntegrationRequest request =
        IntegrationRequest.of(plain.component(), "Minimal", plain.yaml(), metadata)
            .updating(null, true)
            .withTestApiKeys(Map.of("Odrers", "k"));

    assertThatThrownBy(() -> workspace.importIntegration(platform, request))
        .isInstanceOf(PlatformException.NotPublishable.class)
        .hasMessage(
            """
            Nothing was imported:
             - There is no id of the integration to replace. Fix: -Dspectral.integrationId=…, or \
            leave -Dspectral.replace=true out.
             - The flow "Orders" lets customers in by API key only, so it cannot be tried out \
            without one. Fix: a <testApiKey> for it.
             - There is a <testApiKey> for "Odrers", and the flows that need one are [Orders]. \
            Fix: correct the name.""");
    assertThat(platform.requests()).isEmpty();
  }

  @OnEachPlatform
  void tellsWhichConfigVariablesAReplacementLoses(Platform platform) throws IOException {
    IntegrationRequest before = request("fx-i01-minimal");
    String variable = "requiredConfigVars:\n  - key: Channel\n    stableKey: channel\n";
    String yaml = before.yaml().replace("requiredConfigVars: []\n", variable);
    String id =
        workspace
            .importIntegration(
                platform, IntegrationRequest.of(before.component(), "Minimal", yaml, Json.object()))
            .integrationId();

    workspace.importIntegration(platform, before.updating(id, true));

    Recorded last = platform.requests().get(platform.requests().size() - 1);
    assertThat(last.content().path("replace").asBoolean()).isTrue();
    assertThat(workspace.heard())
        .contains(
            "! the new definition no longer has the config variables \"Channel\": what customers"
                + " entered there is lost once they are upgraded");
  }

  @OnEachPlatform
  void tellsThatThePlatformDoesNotKnowTheIntegration(Platform platform) throws IOException {
    IntegrationRequest request = request("fx-i01-minimal").updating("no-such-id", false);
    assertThatThrownBy(() -> workspace.importIntegration(platform, request))
        .isInstanceOf(PlatformException.Refused.class)
        .hasMessageContaining("knows no integration no-such-id, so nothing was imported. Fix: ");
    assertThat(platform.journal()).hasSize(1).allMatch(line -> line.startsWith("integration "));
    assertThat(platform.integrations()).isEmpty();
  }
}
