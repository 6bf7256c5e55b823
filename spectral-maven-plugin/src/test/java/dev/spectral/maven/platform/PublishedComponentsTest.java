package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import dev.spectral.maven.generate.ComponentGenerator;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** What a platform is asked for, and what is made of its answers. */
class PublishedComponentsTest {

  @TempDir Path directory;

  private PublishedComponents components(Platform platform) {
    var config = Workspace.config(platform, Map.of()).withToken(Secret.of(Platform.ACCESS_TOKEN));
    return new PublishedComponents(PlatformSession.open(config));
  }

  private static ObjectNode variables(String name) {
    return name.equals("fx-c17-connections") ? Workspace.withIcons() : Workspace.variables(name);
  }

  private void publish(Platform platform, String... cases) throws Exception {
    Workspace workspace = Workspace.in(directory);
    for (String name : cases) {
      workspace.publish(platform, workspace.request(variables(name)));
    }
  }

  @OnEachPlatform
  void nestsInputsAndReadsTheWordsOfTheManifest(Platform platform) throws Exception {
    publish(platform, "fx-c07-dynamic-object");
    JsonNode manifest = components(platform).manifest("dynamic", false);
    assertThat(manifest.path("public").asBoolean(true)).isFalse();
    assertThat(manifest.path("signature").asText()).hasSize(40);
    JsonNode record = manifest.at("/definition/actions/all/inputs/0");
    assertThat(record.path("type").asText()).isEqualTo("dynamicObject");
    assertThat(record.path("required").asBoolean()).isTrue();
    assertThat(record.at("/inputs").findValuesAsText("key"))
        .containsSubsequence("contact", "name", "first", "last", "email", "account", "companyName");
    assertThat(record.at("/inputs/0/inputs/0/inputs/1/key").asText()).isEqualTo("last");
    assertThat(record.at("/inputs/1/inputs/1/default").asText()).isEqualTo("0");
  }

  @OnEachPlatform
  void asksForThePagesOfTheActionsOneAfterTheOther(Platform platform) throws Exception {
    publish(platform, "fx-c09-output-schema");
    JsonNode manifest = components(platform).manifest("outputSchemas", false);
    assertThat(manifest.at("/definition/actions").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("single", "branching", "emptyBranching", "unicode");
    Recorded component = platform.only("componentQuery");
    assertThat(component.content())
        .isEqualTo(Json.readObject("{\"componentKey\": \"outputSchemas\", \"public\": false}"));
    assertThat(component.headers()).containsEntry("prismatic-client", "prism");
    var pages =
        platform.requests().stream().filter(r -> r.label().equals("componentActionQuery")).toList();
    assertThat(pages.get(0).content().path("after").isNull()).isTrue();
    if (platform instanceof PlatformDouble) {
      assertThat(pages)
          .extracting(r -> r.content().path("after").asText("-"))
          .containsExactly("-", "2");
    }
  }

  @OnEachPlatform
  void readsCollectionsChoicesTriggersAndConnections(Platform platform) throws Exception {
    publish(
        platform, "fx-c05-collections-and-labels", "fx-c13-polling-trigger", "fx-c17-connections");
    for (String name :
        new String[] {
          "fx-c05-collections-and-labels", "fx-c13-polling-trigger", "fx-c17-connections"
        }) {
      ObjectNode variables = variables(name);
      String key = variables.at("/definition/key").asText();
      JsonNode definition = components(platform).manifest(key, false).path("definition");
      for (JsonNode action : variables.path("actions")) {
        JsonNode read = definition.at("/actions").path(action.path("key").asText());
        assertSame(action.path("inputs"), read.path("inputs"));
      }
      for (JsonNode trigger : variables.path("triggers")) {
        JsonNode read = definition.at("/triggers").path(trigger.path("key").asText());
        assertThat(read.path("isPollingTrigger").asBoolean())
            .isEqualTo(trigger.path("isPollingTrigger").asBoolean());
        assertThat(read.path("scheduleSupport")).isEqualTo(trigger.path("scheduleSupport"));
      }
      assertThat(definition.path("connections").findValuesAsText("label"))
          .containsAll(variables.path("connections").findValuesAsText("label"));
      assertThat(new ComponentGenerator("a").generate(definition, "", null).text())
          .contains("key = \"" + key + "\"");
    }
  }

  private static void assertSame(JsonNode written, JsonNode read) {
    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < written.size(); i++) {
      for (String fact : new String[] {"key", "type", "collection", "label", "model", "shown"}) {
        assertThat(read.get(i).path(fact)).as(fact).isEqualTo(written.get(i).path(fact));
      }
    }
  }

  @OnEachPlatform
  void saysWhatToDoWhereThereIsNoSuchComponent(Platform platform) {
    assertThatThrownBy(() -> components(platform).manifest("slack", false))
        .isInstanceOf(PlatformException.Refused.class)
        .hasMessage(
            platform.url()
                + " has no private component 'slack'. Fix: correct the key, or say"
                + " <isPublic>true</isPublic>.");
  }

  @OnEachPlatform
  void endsWhereThePlatformRefuses(Platform platform) {
    platform.fail("op=componentQuery:graphql");
    assertThatThrownBy(() -> components(platform).manifest("slack", true))
        .hasMessageContaining("refused componentQuery");
  }
}
