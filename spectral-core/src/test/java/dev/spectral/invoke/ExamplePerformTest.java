package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.manifest.Manifest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExamplePerformTest {

  private final ComponentInvoker invoker = ComponentInvoker.of(Rehearsal.class);

  private String tried(String action, Map<String, Object> inputs) {
    CallContext context = CallContext.builder().build();
    Outcome outcome = invoker.examplePerform(new ActionCall(action, inputs, context, line -> {}));
    return outcome instanceof Outcome.Success success
        ? success.branch() + ": " + success.data()
        : ((Outcome.Failure) outcome).kind() + ": " + ((Outcome.Failure) outcome).message();
  }

  @Test
  void standsInForTheActionAndTakesOnlyTheInputsThatItNeeds() {
    assertThat(tried("pay", Map.of("amount", "5", "account", "PP-1")))
        .isEqualTo("null: {\"number\":\"tried\",\"amount\":5}");
  }

  @Test
  void refusesInputsAsTheActionDoes() {
    assertThat(tried("pay", Map.of("amount", "five", "account", "PP-1")))
        .startsWith("INVALID_INPUT: Input 'amount' is not a whole number");
    assertThat(tried("pay", Map.of("amount", "5", "acount", "PP-1")))
        .startsWith("INVALID_INPUT: Input 'acount' is not an input");
  }

  @Test
  void takesTheBranchesOfTheAction() {
    assertThat(tried("ask", Map.of())).isEqualTo("Refused: null");
    assertThat(tried("sort", Map.of()))
        .isEqualTo(
            "RESULT_ERROR: The result names the branch \"Lerge\", which the action does not have."
                + " Did you mean \"Large\"? Use one of [Small, Large].");
  }

  @Test
  void isCalledOverTheBridge() {
    Map<String, Object> request =
        Map.of("operation", "examplePerform", "action", "pay", "inputs", Map.of("amount", 5));
    assertThat(new HostBridge(Rehearsal.class.getName()).apply(request))
        .containsEntry("ok", true)
        .extractingByKey("result")
        .hasToString("{data={number=tried, amount=5}}");
  }

  @Test
  void saysThatNothingStandsInForAnAction() {
    assertThat(tried("look", Map.of()))
        .startsWith("UNKNOWN_ACTION: The component has no example perform \"look\".");
  }

  @Test
  void saysOnTheWireWhatMayBeTriedOut() {
    JsonNode actions = Manifest.definition(invoker.definition()).get("actions");
    assertThat(actions.at("/pay/examplePerformSafety").textValue()).isEqualTo("SAFE");
    assertThat(actions.at("/pay/performSafety").textValue()).isEqualTo("NOT_ALLOWED");
    assertThat(actions.at("/look/performSafety").textValue()).isEqualTo("SAFE");
    assertThat(actions.at("/look").has("examplePerformSafety")).isFalse();
  }

  @Test
  void describesTheDataOfEachBranch() {
    JsonNode actions = Manifest.definition(invoker.definition()).get("actions");
    assertThat(actions.at("/ask/staticBranchNames")).hasToString("[\"Paid\",\"Refused\"]");
    assertThat(actions.at("/ask/outputSchema/branchSchemas/0/schema").textValue())
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"string\"}},"
                + "\"required\":[\"number\"]}");
    assertThat(actions.at("/ask/outputSchema/branchSchemas/1/schema").textValue())
        .isEqualTo("{\"type\":\"null\"}");
    assertThat(actions.at("/sort/outputSchema/branchSchemas")).hasSize(2);
  }
}
