package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.ComponentCalls;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ConfigCall;
import dev.spectral.invoke.ExecutionCall;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.invoke.FlowTriggerCall;
import dev.spectral.invoke.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What of an integration can be called, against what the reference lets the platform call. */
class GoldenCallbacksTest {

  /** Nothing of these can be called, as checks refuse them or no author would write them so. */
  private static final Set<String> NOT_CALLED =
      Set.of(
          "fx-i18-data-source-references",
          "fx-i24-html-elements",
          "fx-i31-flow-name-keys",
          "fx-i32-yaml-stress",
          "fx-i35-duplicate-across-wizards-allowed");

  /** A flow that only fires at deployment loses that in the reference; here it has a trigger. */
  private static final Map<String, String> DIFFERENT =
      Map.of("fx-i27-on-deploy-trigger", "odOnly_onTrigger");

  static final List<String> CALLED =
      GoldenIntegrationTest.kept().stream()
          .filter(one -> !NOT_CALLED.contains(one))
          .sorted()
          .toList();

  private final CallContext context = CallContext.builder().build();

  @ParameterizedTest
  @FieldSource("CALLED")
  void everythingThatThePlatformCallsIsThere(String fixture) throws IOException {
    JsonNode theirs = GoldenIntegrationTest.theirs(fixture, "callbacks.json");
    FlowInvoker invoker = FlowInvoker.of(AuthoredIntegrationTest.written(fixture));
    assertThat(actions(invoker)).isEqualTo(callbacks(theirs.get("actions")).keySet());
    Map<String, Set<String>> triggers = triggers(invoker);
    triggers.remove(DIFFERENT.getOrDefault(fixture, ""));
    assertThat(triggers).isEqualTo(callbacks(theirs.get("triggers")));
    long dataSources =
        invoker.definition().configVars().stream()
            .filter(one -> isThere(invoker.dataSource(call(one.name()))))
            .map(ConfigVar::name)
            .distinct()
            .count();
    assertThat(dataSources).isEqualTo(theirs.get("dataSources").size());
    assertThat(isThere(invoker.configurationInit(call(""))))
        .isEqualTo(theirs.get("component").toString().contains("configuration.init"));
  }

  @Test
  void nothingElseIsCalled() throws IOException {
    for (String fixture : GoldenIntegrationTest.kept()) {
      JsonNode theirs = GoldenIntegrationTest.theirs(fixture, "callbacks.json");
      assertThat(theirs.findValues("inputCleaners")).as(fixture).allMatch(JsonNode::isEmpty);
      theirs.get("connections").forEach(one -> assertThat(one.get("callbacks")).isEmpty());
      Stream.of("actions", "dataSources")
          .flatMap(kind -> callbacks(theirs.get(kind)).values().stream())
          .forEach(functions -> assertThat(functions).containsExactly("perform"));
    }
    assertThat(CALLED).hasSize(24);
    System.out.printf(
        Locale.ROOT,
        "callbacks: %d of %d integrations are called as recorded, %d of them but for one trigger%n",
        CALLED.size(),
        GoldenIntegrationTest.kept().size(),
        DIFFERENT.size());
  }

  private Set<String> actions(FlowInvoker invoker) {
    Set<String> actions = new TreeSet<>();
    for (FlowDefinition flow : invoker.definition().flows()) {
      ExecutionCall call =
          new ExecutionCall(
              flow.stableKey(), NullNode.getInstance(), context, ComponentCalls.NONE, line -> {});
      assertThat(isThere(invoker.flow(call))).as(flow.name()).isTrue();
      actions.add(flow.actionKey());
    }
    return actions;
  }

  private Map<String, Set<String>> triggers(FlowInvoker invoker) {
    Map<String, Set<String>> triggers = new TreeMap<>();
    for (FlowDefinition flow : invoker.definition().flows()) {
      if (flow.hasOwnTrigger()) {
        Set<String> functions = new TreeSet<>();
        for (TriggerFunction function : TriggerFunction.values()) {
          if (isThere(invoker.trigger(call(flow, function)))) {
            functions.add(function.wire());
          }
        }
        triggers.put(flow.triggerKey(), functions);
      }
    }
    return triggers;
  }

  private static Map<String, Set<String>> callbacks(JsonNode kind) {
    Map<String, Set<String>> callbacks = new TreeMap<>();
    for (Map.Entry<String, JsonNode> one : kind.properties()) {
      Set<String> functions = new TreeSet<>();
      one.getValue().get("callbacks").forEach(function -> functions.add(function.asText()));
      callbacks.put(one.getKey(), functions);
    }
    return callbacks;
  }

  private FlowTriggerCall call(FlowDefinition flow, TriggerFunction function) {
    return new FlowTriggerCall(
        flow.stableKey(),
        function,
        TriggerPayload.builder().build(),
        context,
        ComponentCalls.NONE,
        line -> {});
  }

  private ConfigCall call(String configVar) {
    return new ConfigCall(configVar, context, ComponentCalls.NONE, line -> {});
  }

  private static boolean isThere(Outcome outcome) {
    return !(outcome instanceof Outcome.Failure failure)
        || failure.kind() != FailureKind.UNKNOWN_ACTION;
  }
}
