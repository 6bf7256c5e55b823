package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.ProblemCode.Severity;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.manifest.IntegrationManifest;
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
import org.junit.jupiter.params.provider.FieldSource;

/** What integrations look like on the wire, against what the reference wrote of the same. */
class GoldenIntegrationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final File GOLDEN = new File("src/test/resources/golden-integrations");

  private static final Map<String, IntegrationDefinition> FIXTURES = new TreeMap<>();

  static {
    FIXTURES.putAll(WholeFixtures.all());
    FIXTURES.putAll(FlowFixtures.all());
    FIXTURES.putAll(ConfigFixtures.all());
  }

  static final Set<String> NAMES = FIXTURES.keySet();

  /** What the reference passes through unread and no Java type has a place for. */
  private static final Map<String, List<String>> IMPOSSIBLE =
      Map.of("fx-i04-flow-options", List.of("/flows/8/somethingElse"));

  /** A flow that only fires at deployment loses that in the reference; here it has a trigger. */
  private static final Map<String, List<String>> DIFFERENT =
      Map.of(
          "fx-i27-on-deploy-trigger",
          List.of("/flows/1/steps/0/action", "/triggers/odOnly_onTrigger", "/triggers/1"));

  /** A fixture of which there is nothing to write: one name, twice. */
  private static final Set<String> REFUSED = Set.of("fx-i35-duplicate-across-wizards-allowed");

  @ParameterizedTest
  @FieldSource("NAMES")
  void theYamlSaysWhatTheReferencesSays(String fixture) throws IOException {
    String yaml = IntegrationManifest.yaml(FIXTURES.get(fixture), metadata(fixture));
    JsonNode theirs = theirs(fixture, "integration.json");
    assertThat(same(fixture, Yaml.read12(yaml))).isEqualTo(theirs);
    assertThat(same(fixture, Yaml.read11(yaml))).isEqualTo(theirs);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void theComponentIsTheReferencesOwn(String fixture) throws IOException {
    JsonNode ours = IntegrationManifest.definition(FIXTURES.get(fixture));
    assertThat(same(fixture, ours)).isEqualTo(theirs(fixture, "wire.json"));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void thePublishVariablesAreTheReferencesOwn(String fixture) throws IOException {
    JsonNode ours = IntegrationManifest.publishVariables(FIXTURES.get(fixture));
    assertThat(same(fixture, ours)).isEqualTo(theirs(fixture, "publish.json"));
  }

  /** What the last import had left behind. */
  static JsonNode metadata(String fixture) throws IOException {
    File metadata = new File(GOLDEN, fixture + "/metadata.json");
    return metadata.exists() ? JSON.readTree(metadata) : JSON.createObjectNode();
  }

  /** Names all fixtures that are kept. */
  static List<String> kept() {
    return List.of(GOLDEN.list());
  }

  static JsonNode theirs(String fixture, String file) throws IOException {
    return same(fixture, JSON.readTree(new File(GOLDEN, fixture + "/" + file)));
  }

  static JsonNode same(String fixture, JsonNode node) {
    JsonNode copy = node.deepCopy();
    Stream.of(IMPOSSIBLE, DIFFERENT)
        .flatMap(one -> one.getOrDefault(fixture, List.of()).stream())
        .forEach(path -> remove(copy, path));
    withoutFalse(copy);
    return copy;
  }

  static void remove(JsonNode node, String path) {
    int last = path.lastIndexOf('/');
    if (node.at(path.substring(0, last)) instanceof ObjectNode parent) {
      parent.remove(path.substring(last + 1));
    } else if (node.at(path.substring(0, last)) instanceof ArrayNode parent
        && path.matches(".*/\\d+")) {
      parent.remove(Integer.parseInt(path.substring(last + 1)));
    }
  }

  /** Drops what says the same when it is absent. */
  private static void withoutFalse(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String flag : List.of("required", "usesExponentialBackoff", "ignoreFinalError")) {
        if (object.path(flag).isBoolean() && !object.path(flag).booleanValue()) {
          object.remove(flag);
        }
      }
    }
    node.forEach(GoldenIntegrationTest::withoutFalse);
  }

  /** What is written as the reference writes it, and refused before; the page says why. */
  private static final Map<String, Set<ProblemCode>> REFUSED_HERE =
      Map.of(
          "fx-i14-data-sources-inline",
          Set.of(ProblemCode.SP072, ProblemCode.SP076),
          "fx-i18-data-source-references",
          Set.of(ProblemCode.SP072),
          "fx-i31-flow-name-keys",
          Set.of(ProblemCode.SP061, ProblemCode.SP062),
          "fx-i32-yaml-stress",
          Set.of(ProblemCode.SP077));

  @ParameterizedTest
  @FieldSource("NAMES")
  void isAcceptedUnlessItIsRefusedOnPurpose(String fixture) {
    assertThat(IntegrationManifest.problems(FIXTURES.get(fixture)))
        .filteredOn(one -> one.code().severity() == Severity.ERROR)
        .extracting(Problem::code)
        .containsOnly(REFUSED_HERE.getOrDefault(fixture, Set.of()).toArray(ProblemCode[]::new));
  }

  @Test
  void refusesTheSameNameOnPagesOfBothKinds() {
    ConfigVar text = ConfigFixtures.value("X", "x", ConfigVarType.STRING).build();
    ConfigVar number = ConfigFixtures.value("X", "x", ConfigVarType.NUMBER).build();
    IntegrationDefinition both =
        Acme.withOneFlow()
            .page(ConfigPageDefinition.of("P", text))
            .userLevelPage(ConfigPageDefinition.of("U", number))
            .build();
    assertThat(IntegrationManifest.problems(both))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.SP061, ProblemCode.SP063);
  }

  @Test
  void everyFixtureThatIsKeptIsTested() {
    Set<String> known = new TreeSet<>(NAMES);
    known.addAll(REFUSED);
    assertThat(GOLDEN.list()).hasSize(29).containsExactlyInAnyOrderElementsOf(known);
  }
}
