package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.ComponentCalls;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.invoke.FlowTriggerCall;
import dev.spectral.invoke.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What can be called of an integration's component, against what the reference has there. */
class GoldenCallbacksTest {

  private static final Path TABLE =
      Path.of("src/test/resources/golden-integrations/callbacks.json");
  private static final Map<String, Class<?>> FIXTURES = new TreeMap<>();

  static {
    FIXTURES.putAll(AuthoredWholes.all());
    FIXTURES.putAll(AuthoredFlows.all());
    FIXTURES.putAll(AuthoredPages.all());
    FIXTURES.remove("fx-i18-data-source-references"); // refused: a config variable is not there
  }

  /** What the reference loses without a word. */
  private static final Map<String, Map<String, Set<String>>> OTHERWISE =
      Map.of(
          "fx-i27-on-deploy-trigger",
          Map.of("odOnly_onTrigger", Set.of("onDeployPerform", "perform")));

  static final Set<String> NAMES = FIXTURES.keySet();

  @ParameterizedTest
  @FieldSource("NAMES")
  void answersWhatTheReferenceAnswers(String fixture) throws IOException {
    FlowInvoker invoker = FlowInvoker.of(FIXTURES.get(fixture));
    JsonNode theirs = new ObjectMapper().readTree(Files.readString(TABLE)).get(fixture);
    assertThat(theirs).as(fixture).isNotNull();
    assertThat(invoker.definition().flows().stream().map(FlowDefinition::actionKey))
        .allSatisfy(key -> assertThat(theirs.get("actions").toString()).contains(key));
    assertThat(invoker.definition().flows()).hasSameSizeAs(theirs.get("actions"));
    Map<String, Set<String>> triggers = new TreeMap<>();
    for (FlowDefinition flow : invoker.definition().flows()) {
      if (flow.hasOwnTrigger()) {
        triggers.put(flow.triggerKey(), answered(invoker, flow));
      }
    }
    Map<String, Set<String>> wanted = callbacks(theirs.get("triggers"));
    wanted.putAll(OTHERWISE.getOrDefault(fixture, Map.of()));
    assertThat(triggers).isEqualTo(wanted);
  }

  private static Set<String> answered(FlowInvoker invoker, FlowDefinition flow) {
    return Stream.of(TriggerFunction.values())
        .filter(function -> !isUnknown(fire(invoker, flow, function)))
        .map(TriggerFunction::wire)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Outcome fire(FlowInvoker invoker, FlowDefinition flow, TriggerFunction function) {
    return invoker.trigger(
        new FlowTriggerCall(
            flow.stableKey(),
            function,
            TriggerPayload.builder().build(),
            CallContext.builder().build(),
            ComponentCalls.NONE,
            entry -> {}));
  }

  private static boolean isUnknown(Outcome outcome) {
    return outcome instanceof Outcome.Failure failure
        && failure.kind() == FailureKind.UNKNOWN_ACTION;
  }

  private static Map<String, Set<String>> callbacks(JsonNode triggers) {
    Map<String, Set<String>> names = new TreeMap<>();
    triggers
        .properties()
        .forEach(
            one -> {
              Set<String> functions = new TreeSet<>();
              one.getValue().forEach(function -> functions.add(function.asText()));
              names.put(one.getKey(), functions);
            });
    return names;
  }
}
