package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.manifest.Manifest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BranchesTest {

  private final ComponentInvoker invoker = ComponentInvoker.of(Crossing.class);

  private Outcome call(String action, Map<String, Object> inputs) {
    return invoker.action(
        new ActionCall(action, inputs, CallContext.builder().build(), line -> {}));
  }

  private static String shown(Outcome outcome) {
    return outcome instanceof Outcome.Success success
        ? success.branch() + ": " + success.data()
        : ((Outcome.Failure) outcome).kind() + ": " + ((Outcome.Failure) outcome).message();
  }

  @Test
  void takesTheBranchOfTheRecord() {
    assertThat(shown(call("find", Map.of("id", "7")))).isEqualTo("Found: {\"id\":\"7\"}");
    assertThat(shown(call("find", Map.of("id", "none")))).isEqualTo("Missing: null");
  }

  @Test
  void takesTheBranchThatTheResultNames() {
    assertThat(shown(call("sort", Map.of("branch", "Small")))).isEqualTo("Small: 1");
  }

  @Test
  void refusesABranchThatTheActionDoesNotHave() {
    assertThat(shown(call("sort", Map.of("branch", "Smal"))))
        .isEqualTo(
            "RESULT_ERROR: The result names the branch \"Smal\", which the action does not have."
                + " Did you mean \"Small\"? Use one of [Small, Large].");
  }

  @Test
  void refusesAResultWithoutABranch() {
    assertThat(shown(call("sort", Map.of("branch", "none"))))
        .isEqualTo(
            "RESULT_ERROR: The result names no branch, and the flow branches here. Add"
                + " .branch(\"…\") with one of [Small, Large].");
  }

  @Test
  void takesAnyBranchWhereAnInputNamesThem() {
    assertThat(shown(call("route", Map.of("ways", List.of("North"))))).isEqualTo("North: \"gone\"");
  }

  @Test
  void saysOnTheWireWhatTheActionsDoToTheFlow() {
    JsonNode actions = Manifest.definition(invoker.definition()).get("actions");
    assertThat(actions.at("/find/staticBranchNames").toString())
        .isEqualTo("[\"Found\",\"Missing\"]");
    assertThat(actions.at("/sort/outputSchema").toString())
        .isEqualTo(
            "{\"type\":\"branchingOutput\",\"branchSchemas\":["
                + "{\"name\":\"Small\",\"schema\":\"{\\\"type\\\":\\\"integer\\\"}\"},"
                + "{\"name\":\"Large\",\"schema\":\"{\\\"type\\\":\\\"integer\\\"}\"}]}");
    assertThat(actions.at("/route/dynamicBranchInput").asText()).isEqualTo("ways");
    assertThat(actions.at("/route/allowsBranching").asBoolean()).isTrue();
    assertThat(actions.at("/stop").toString())
        .endsWith(
            "\"inputs\":[],\"terminateExecution\":true,\"breakLoop\":true,"
                + "\"performSafety\":\"NOT_ALLOWED\"}");
  }
}
