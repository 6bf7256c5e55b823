package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.read.integration.IntegrationReader;
import dev.spectral.internal.read.integration.IntegrationReading;
import dev.spectral.manifest.IntegrationManifest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What an author writes with annotations, against what the reference wrote of the same. */
class AuthoredIntegrationTest {

  private static final Map<String, Class<?>> FIXTURES = new TreeMap<>();

  static {
    FIXTURES.putAll(AuthoredWholes.all());
    FIXTURES.putAll(AuthoredFlows.all());
    FIXTURES.putAll(AuthoredPages.all());
  }

  static final Set<String> NAMES = FIXTURES.keySet();

  /** What annotations cannot say, each with its reason. */
  private static final Map<String, List<String>> UNSAID =
      Map.of(
          // a default that is an empty text is none
          "fx-i12-config-vars-schedule", List.of("/requiredConfigVars/1/defaultValue"));

  /** What the checks have against a fixture that the reference takes. */
  private static final Map<String, List<ProblemCode>> REFUSED =
      Map.of(
          "fx-i12-config-vars-schedule", List.of(ProblemCode.SP078),
          "fx-i18-data-source-references", List.of(ProblemCode.SP072));

  /** Fixtures that no author would write with annotations. */
  private static final Map<String, String> BY_BUILDER_ONLY =
      Map.of(
          "fx-i24-html-elements", "a config variable that is HTML holds no value to read",
          "fx-i31-flow-name-keys", "flows whose functions have the same key are refused",
          "fx-i32-yaml-stress", "names of all kinds are refused",
          "fx-i35-duplicate-across-wizards-allowed", "a name that is taken twice is refused");

  @ParameterizedTest
  @FieldSource("NAMES")
  void theYamlSaysWhatTheReferencesSays(String fixture) throws IOException {
    IntegrationDefinition read = read(fixture).draft().definition();
    JsonNode ours = IntegrationManifest.tree(read, GoldenIntegrationTest.metadata(fixture));
    assertThat(same(fixture, keyed(ours, read)))
        .isEqualTo(same(fixture, GoldenIntegrationTest.theirs(fixture, "integration.json")));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void theComponentIsTheReferencesOwn(String fixture) throws IOException {
    IntegrationDefinition read = read(fixture).draft().definition();
    JsonNode ours = keyed(IntegrationManifest.definition(read), read);
    assertThat(same(fixture, ours)).isEqualTo(GoldenIntegrationTest.theirs(fixture, "wire.json"));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void nothingIsWrongWithIt(String fixture) {
    assertThat(read(fixture).problems().stream().map(Problem::code).distinct())
        .as(() -> read(fixture).problems().stream().map(Problem::text).toList().toString())
        .containsExactlyElementsOf(REFUSED.getOrDefault(fixture, List.of()));
  }

  @Test
  void everyFixtureIsWrittenWithAnnotationsOrCannotBe() {
    Set<String> known = new TreeSet<>(NAMES);
    known.addAll(BY_BUILDER_ONLY.keySet());
    assertThat(known).hasSize(29).containsExactlyInAnyOrderElementsOf(GoldenIntegrationTest.kept());
  }

  /** Gives what is written with annotations as a fixture is. */
  static Class<?> written(String fixture) {
    return FIXTURES.get(fixture);
  }

  private static IntegrationReading read(String fixture) {
    return IntegrationReader.read(FIXTURES.get(fixture), name -> null);
  }

  /** Puts the key in that the originals were given. */
  private static JsonNode keyed(JsonNode ours, IntegrationDefinition read) throws IOException {
    return new ObjectMapper().readTree(ours.toString().replace(read.key(), Acme.KEY));
  }

  private static JsonNode same(String fixture, JsonNode node) {
    JsonNode copy = GoldenIntegrationTest.same(fixture, node);
    UNSAID
        .getOrDefault(fixture, List.of())
        .forEach(path -> GoldenIntegrationTest.remove(copy, path));
    return copy;
  }
}
