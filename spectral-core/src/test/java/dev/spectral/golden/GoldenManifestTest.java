package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.manifest.Manifest;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenManifestTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final File GOLDEN = new File("src/test/resources/golden");

  /** What the reference passes through unread and no Java type has a place for. */
  private static final Map<String, List<String>> IMPOSSIBLE =
      Map.of(
          "fx-c02-input-types-no-defaults",
          List.of(
              "/actions/all/inputs/aTemplate",
              "/actions/all/inputs/aDynamic",
              "/actions/all/inputs/unknownType"),
          "fx-c10-perform-safety",
          List.of("/actions/authorSafetyIgnored", "/actions/odd"),
          "fx-c11-trigger-basic",
          List.of("/triggers/onlyScheduleUndefined"),
          "fx-c13-polling-trigger",
          List.of("/triggers/resolver"),
          "fx-c17-connections",
          List.of("/connections/extras", "/connections/basic/inputs/password/shown"),
          "fx-c21-public-component",
          List.of("/extra"));

  /**
   * What the Java style cannot leave out: a connection that is taken must be listed, a branch must
   * be named, and whoever gives items says whether a page follows.
   */
  private static final Map<String, List<String>> ADDED =
      Map.of(
          "fx-c02-input-types-no-defaults",
          List.of("/connections/login"),
          "fx-c13-polling-trigger",
          List.of(
              "/actions/list/outputSchema",
              "/connections/login",
              "/triggers/branching/staticBranchNames"),
          "fx-c25-typed-on-deploy-and-cleaners",
          List.of("/actions/act/outputSchema", "/triggers/trg/hasGetOnDeployNextDiscoveryState"));

  static Stream<Arguments> fixtures() {
    Map<String, ComponentDefinition> fixtures = new TreeMap<>();
    fixtures.put("fx-c01-minimal", ComponentInvoker.describe(Minimal.class));
    fixtures.put("fx-c02-input-types-no-defaults", ComponentInvoker.describe(InputTypes.class));
    fixtures.put("fx-c04-input-defaults", BuiltByHand.inputDefaults());
    fixtures.put("fx-c05-collections-and-labels", ComponentInvoker.describe(Collections.class));
    fixtures.put("fx-c06-structured-object", ComponentInvoker.describe(Structured.class));
    fixtures.put("fx-c07-dynamic-object", ComponentInvoker.describe(Dynamic.class));
    fixtures.put(
        "fx-c09-output-schema",
        BuiltByHand.outputSchemas(ComponentInvoker.describe(OutputSchemas.class)));
    fixtures.put("fx-c10-perform-safety", BuiltByHand.performSafety());
    fixtures.put("fx-c11-trigger-basic", ComponentInvoker.describe(Triggers.class));
    fixtures.put("fx-c12-trigger-lifecycle", ComponentInvoker.describe(Lifecycle.class));
    fixtures.put("fx-c13-polling-trigger", ComponentInvoker.describe(Polls.class));
    fixtures.put("fx-c15-trigger-resolver", ResolversByHand.component());
    fixtures.put("fx-c17-connections", ComponentInvoker.describe(Connections.class));
    fixtures.put("fx-c18-oauth2", ComponentInvoker.describe(OAuth2Logins.class));
    fixtures.put("fx-c19-on-prem", ComponentInvoker.describe(OnPrem.class));
    fixtures.put("fx-c21-public-component", ComponentInvoker.describe(PublicComponent.class));
    fixtures.put("fx-c22-hooks", ComponentInvoker.describe(Hooks.class));
    fixtures.put("fx-c23-raw-request", ComponentInvoker.describe(RawRequests.class));
    fixtures.put(
        "fx-c25-typed-on-deploy-and-cleaners", ComponentInvoker.describe(OnDeployment.class));
    return fixtures.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void theDefinitionIsTheReferencesOwn(String fixture, ComponentDefinition component)
      throws IOException {
    assertThat(ours(fixture, Manifest.definition(component)))
        .isEqualTo(theirs(fixture, "wire.json"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void thePublishVariablesAreTheReferencesOwn(String fixture, ComponentDefinition component)
      throws IOException {
    assertThat(ours(fixture, Manifest.publishVariables(component)))
        .isEqualTo(theirs(fixture, "publish.json"));
  }

  @Test
  void everyFixtureThatIsKeptIsTested() {
    Set<String> tested = new TreeSet<>();
    fixtures().forEach(one -> tested.add((String) one.get()[0]));
    assertThat(GOLDEN.list()).isNotEmpty().containsExactlyInAnyOrderElementsOf(tested);
  }

  private static JsonNode ours(String fixture, JsonNode written) {
    return without(ADDED.getOrDefault(fixture, List.of()), keyed(written));
  }

  private static JsonNode theirs(String fixture, String file) throws IOException {
    JsonNode golden = JSON.readTree(new File(GOLDEN, fixture + "/" + file));
    return without(IMPOSSIBLE.getOrDefault(fixture, List.of()), keyed(golden));
  }

  private static JsonNode without(List<String> paths, JsonNode node) {
    for (String path : paths) {
      int last = path.lastIndexOf('/');
      if (node.at(path.substring(0, last)) instanceof ObjectNode parent) {
        parent.remove(path.substring(last + 1));
      }
    }
    return node;
  }

  /** Turns arrays of things with a key into objects by key, and drops {@code required: false}. */
  private static JsonNode keyed(JsonNode node) {
    if (node instanceof ArrayNode array && array.isEmpty()) {
      return JSON.createObjectNode();
    }
    if (node instanceof ArrayNode array && array.get(0).has("key")) {
      ObjectNode object = JSON.createObjectNode();
      boolean inputs = array.get(0).has("label") || array.get(0).has("display");
      array.forEach(one -> object.set(one.get("key").asText(), keyed(one)));
      return inputs ? object : node;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object.properties().forEach(one -> copy.set(one.getKey(), keyed(one.getValue())));
      if (!copy.path("required").asBoolean(true)) {
        copy.remove("required");
      }
      return copy;
    }
    return node;
  }

  @Test
  void inputsKeepTheOrderOfTheAuthor() {
    JsonNode all = Manifest.definition(ComponentInvoker.describe(Structured.class));
    String keys =
        String.join(",", all.at("/actions/all/inputs").findValuesAsText("key").stream().toList());
    assertThat(keys)
        .isEqualTo(
            "single,first,age,active,tags,headers,cond,list,first,age,active,tags,headers,cond,"
                + "kv,first,age,active,tags,headers,cond,empty");
  }
}
