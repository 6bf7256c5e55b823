package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.runtime.support.Answer;
import dev.spectral.runtime.support.Bare;
import dev.spectral.runtime.support.RunningRuntime;
import dev.spectral.runtime.support.RuntimeClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {

  private static final String SIGNATURE =
      "query component($key: String!, $public: Boolean!) {"
          + " components(key: $key, public: $public) { nodes { signature versionNumber } } }";

  @TempDir private Path temp;
  private RunningRuntime runtime;
  private RuntimeClient client;

  @BeforeEach
  void start() {
    runtime = RunningRuntime.start(temp);
    client = runtime.client();
  }

  @AfterEach
  void stop() {
    runtime.close();
  }

  private JsonNode nodes(String key, boolean isPublic) {
    return client
        .graphql(SIGNATURE, Map.of("key", key, "public", isPublic))
        .json()
        .at("/data/components/nodes");
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> variables = Bare.variables("bare");
    variables.put(field, value);
    return variables;
  }

  @Test
  void tellsWhoHoldsTheToken() {
    Answer answer =
        client.graphql(
            "query { authenticatedUser { id name email tenantId customer { id } org { name } } }",
            Map.of());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/data/authenticatedUser/customer").isNull()).isTrue();
    assertThat(answer.json().at("/data/authenticatedUser/email").asText()).isNotEmpty();
  }

  @Test
  void numbersVersionsFromOneAndShowsTheLatestSignature() {
    for (int number = 1; number <= 3; number++) {
      byte[] bytes = Bare.packageOf("bare", "mark " + number);
      JsonNode result = client.register(Bare.variables("bare")).path("publishResult");
      assertThat(result.at("/component/versionNumber").intValue()).isEqualTo(number);
      assertThat(client.put(result.path("packageUploadUrl").asText(), bytes).status())
          .isEqualTo(200);
      String sha1 = Digests.hex(Digests.sha1().digest(bytes));
      assertThat(nodes("bare", false).path(0).path("signature").asText()).isEqualTo(sha1);
      assertThat(nodes("bare", false)).hasSize(1);
    }
    assertThat(nodes("bare", true)).isEmpty();
  }

  @Test
  void hidesAVersionUntilItsPackageIsHere() {
    client.register(Bare.variables("bare"));

    assertThat(nodes("bare", false)).isEmpty();
    assertThat(client.get("/v1/components").json().path("components")).isEmpty();
    assertThat(client.get("/v1/components/bare").status()).isEqualTo(404);
  }

  @Test
  void keepsPublicAndPrivateComponentsOfOneKeyApart() {
    publish(Bare.variables("bare"), Bare.packageOf("bare", "private"));
    Map<String, Object> variables = Bare.variables("bare");
    Map<String, Object> definition = new HashMap<>();
    ((Map<?, ?>) variables.get("definition")).forEach((k, v) -> definition.put((String) k, v));
    definition.put("public", true);
    variables.put("definition", definition);
    JsonNode registered = client.register(variables);
    assertThat(registered.at("/publishResult/component/versionNumber").intValue()).isEqualTo(1);

    Answer answer =
        client.put(
            registered.at("/publishResult/packageUploadUrl").asText(),
            Bare.packageOf("bare", "is private, too"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.message()).contains("its definition says public = false, registered is true");
  }

  private void publish(Map<String, Object> variables, byte[] bytes) {
    String url = client.register(variables).at("/publishResult/packageUploadUrl").asText();
    assertThat(client.put(url, bytes).status()).isEqualTo(200);
  }

  @Test
  void listsWhatWasPublishedWithItsCommentAndCommitFacts() {
    Map<String, Object> variables = with("comment", "First light");
    variables.put("attributes", "{\"commitHash\":\"abc123\"}");
    variables.put(
        "actions",
        List.of(
            Map.of(
                "key", "doIt",
                "display", Map.of("label", "Do it", "description", "Does."),
                "inputs", List.of())));
    publish(variables, Bare.packageOf("bare", "1"));

    JsonNode one = client.get("/v1/components").json().at("/components/0");
    JsonNode alone = client.get("/v1/components/bare").json();

    assertThat(one.path("key").asText()).isEqualTo("bare");
    assertThat(one.path("label").asText()).isEqualTo("Bare bare");
    assertThat(one.path("public").booleanValue()).isFalse();
    assertThat(one.path("latestVersion").intValue()).isEqualTo(1);
    assertThat(one.at("/versions/0/comment").asText()).isEqualTo("First light");
    assertThat(one.at("/versions/0/attributes/commitHash").asText()).isEqualTo("abc123");
    assertThat(one.at("/versions/0/publishedAt").asText()).startsWith("20");
    assertThat(one.path("actions").toString())
        .isEqualTo("[{\"key\":\"doIt\",\"label\":\"Do it\"}]");
    assertThat(one.path("connections")).isEmpty();
    assertThat(alone.at("/definition/key").asText()).isEqualTo("bare");
  }

  @Test
  void refusesWhatTheTypesForbidAndNamesEveryPlace() {
    Map<String, Object> variables = Bare.variables("bare");
    variables.put("definition", Map.of("key", 5, "kee", 1, "display", Map.of("label", "L")));
    Map<String, Object> action = new HashMap<>();
    action.put("key", "a");
    action.put("display", Map.of("label", "L", "description", "D"));
    action.put("inputs", "none");
    action.put("examplePayload", "{not json");
    action.put("performSafety", "MAYBE");
    variables.put("actions", List.of(action));

    Answer answer = client.registerRaw(variables);

    List<String> messages = new ArrayList<>();
    answer.json().path("errors").forEach(error -> messages.add(error.path("message").asText()));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().has("data")).isFalse();
    assertThat(messages)
        .containsExactly(
            "$definition has no field 'kee' (ComponentDefinitionInput). Did you mean 'key'?",
            "$definition.display.description is missing.",
            "$definition.key: Expected a String input, but it was a 'Integer'.",
            "$actions[0].examplePayload: a JSONString is a text that holds JSON, this one stops"
                + " being JSON at line 1, column 2.",
            "$actions[0].inputs is no list.",
            "$actions[0].performSafety is 'MAYBE', no value of ActionPerformSafety.");
    assertThat(nodes("bare", false)).isEmpty();
  }

  @Test
  void refusesAFieldThatItDoesNotKnow() {
    Answer answer = client.graphql("query { components { nodes { colour } } }", Map.of());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).contains("colour").contains("Component");
  }

  @Test
  void reportsEveryProblemOfAPublishAtOnce() {
    Map<String, Object> input =
        Map.of("key", "x", "label", "X", "type", "strng", "collection", "list");
    Map<String, Object> action =
        Map.of(
            "key", "a",
            "display", Map.of("label", "L", "description", "D"),
            "inputs", List.of(input));
    Map<String, Object> variables = with("actions", List.of(action, action));
    variables.put("attributes", "{");

    JsonNode payload = client.register(variables);

    List<String> messages = new ArrayList<>();
    payload
        .path("errors")
        .forEach(
            error ->
                messages.add(
                    error.path("field").asText() + ": " + error.at("/messages/0").asText()));
    assertThat(payload.path("publishResult").isNull()).isTrue();
    assertThat(messages)
        .contains(
            "attributes: It holds no JSON.",
            "actions: Two have the key 'a'.",
            "actions: a.x has the unknown input type 'strng'.",
            "actions: a.x has the unknown collection 'list'.");
  }

  @Test
  void givesConcurrentPublishersDifferentNumbers() {
    List<Integer> numbers =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(
                i ->
                    client
                        .register(Bare.variables("bare"))
                        .at("/publishResult/component/versionNumber")
                        .intValue())
            .sorted()
            .toList();

    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
  }

  @Test
  void handsOutUrlsForTheIconsThatConnectionsName() {
    Map<String, Object> variables =
        with(
            "connections",
            List.of(
                Map.of("key", "plain", "label", "Plain"),
                Map.of(
                    "key",
                    "shown",
                    "label",
                    "Shown",
                    "iconPath",
                    "i.png",
                    "avatarIconPath",
                    "a.png")));

    JsonNode result = client.register(variables).path("publishResult");

    assertThat(result.path("connectionIconUploadUrls")).hasSize(1);
    assertThat(result.at("/connectionIconUploadUrls/0/connectionKey").asText()).isEqualTo("shown");
    assertThat(result.path("connectionAvatarIconUploadUrls")).hasSize(1);
    for (String pointer :
        List.of(
            "/iconUploadUrl",
            "/sourceUploadUrl",
            "/connectionIconUploadUrls/0/iconUploadUrl",
            "/connectionAvatarIconUploadUrls/0/iconUploadUrl")) {
      assertThat(client.put(result.at(pointer).asText(), new byte[] {1, 2, 3}).status())
          .isEqualTo(200);
    }
  }
}
