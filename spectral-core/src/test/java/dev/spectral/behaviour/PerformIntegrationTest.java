package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ComponentCalls;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowContext;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ConfigCall;
import dev.spectral.invoke.ExecutionCall;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.invoke.FlowTriggerCall;
import dev.spectral.invoke.Outcome;
import dev.spectral.invoke.Outcome.PollResult;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recorded cases of integrations; {@link PerformReferenceTest} has more of them. */
class PerformIntegrationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEYS = "CNI onExecution context keys";
  private static final String BOOM = "CNI errors are not wrapped by any hook";
  private static final String POLL =
      "CNI polling flow: resultType, undefined result, invokeAction refused";
  private static final String BATCH =
      "CNI batch flow: polling helper, wrapping and polledNoChanges (standard flow keeps the flag,"
          + " polling flow maps it)";
  private static final String INIT =
      "CNI configuration.init wrapper: the context the author receives";

  private final Relay relay = new Relay();
  private final FlowInvoker invoker = FlowInvoker.of(relay);
  private CallContext context = CallContext.builder().build();
  private TriggerPayload payload = TriggerPayload.builder().pathFragment("a").build();

  @Test
  @Shows(KEYS)
  void aFlowHasEverythingThatTheReferenceGives() {
    Set<String> ours =
        Stream.of(FlowContext.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
    PerformTableTest.recorded(KEYS)
        .get("result")
        .forEach(key -> assertThat(ours).contains(key.asText()));
    context =
        context.toBuilder().executionId("e1").webhookUrls(Map.of("Facts", "https://f")).build();
    Outcome.Success done = (Outcome.Success) run("facts");
    assertThat(done.data().toString()).contains("\"e1\"", "https://f");
  }

  @Test
  @Shows(BOOM)
  void errorsOfFlowsStayAsTheyAre() {
    Outcome.Failure failure = (Outcome.Failure) run("fails");
    assertThat(failure.error()).isExactlyInstanceOf(IllegalStateException.class);
    assertThat(failure.message()).isEqualTo(PerformTableTest.recorded(BOOM).get("error").asText());
  }

  @Test
  @Shows(POLL)
  void pollsSayWhetherThereIsSomethingNew() {
    JsonNode golden = PerformTableTest.recorded(POLL).get("result");
    relay.find = Relay.Find.NO_NEWS;
    assertThat(word(fired("polls"))).isEqualTo(golden.at("/0/resultType").asText());
    relay.find = Relay.Find.NEWS;
    assertThat(word(fired("polls"))).isEqualTo(golden.at("/1/resultType").asText());
    relay.find = Relay.Find.NOTHING;
    Outcome.Fired nothing = fired("polls");
    assertThat(nothing.payload().path("pathFragment").asText()).isEqualTo("a");
    assertThat(nothing.result()).isEqualTo(PollResult.COMPLETED);
    relay.find = Relay.Find.ACTION;
    Outcome.Failure refused = (Outcome.Failure) fire("polls", TriggerFunction.PERFORM);
    assertThat(refused.message())
        .isEqualTo(
            "The trigger of a flow has no poll action. Ask the other system in the trigger itself,"
                + " and remember with state() and setState().");
  }

  @Test
  @Shows(BATCH)
  void batchesSayThatNothingIsNewWhateverStartsTheFlow() {
    for (String flow : List.of("batch", "polled-batch")) {
      Outcome.Fired first = fired(flow);
      assertThat(first.result()).isEqualTo(PollResult.POLLED_NO_CHANGES);
      assertThat(first.payload().at("/body/data").isEmpty()).isTrue();
      assertThat(first.payload().get("paginationState").isNull()).isTrue();
    }
    JsonNode golden = PerformTableTest.recorded(BATCH).get("result");
    payload = payload.toBuilder().paginationState(IntNode.valueOf(1)).build();
    assertThat(word(fired("polled-batch")))
        .isEqualTo(golden.at("/pollingLaterPage/resultType").asText());

    Outcome.Fired deployed = (Outcome.Fired) fire("batch", TriggerFunction.ON_DEPLOY_PERFORM);
    JsonNode wanted = golden.at("/onDeploy/payload");
    assertThat(deployed.payload().get("body")).isEqualTo(wanted.get("body"));
    assertThat(deployed.payload().get("paginationState")).isEqualTo(wanted.get("paginationState"));
  }

  @Test
  @Shows(INIT)
  void aConfigurationIsPreparedFromWhatThereIs() throws Exception {
    JsonNode golden = PerformTableTest.recorded(INIT).get("result");
    assertThat(invoker.definition().configuration()).matches(one -> one.hasInit());
    context =
        context.toBuilder()
            .customer(new Customer("c", null, ""))
            .instance(new Instance("i", ""))
            .configVars(Map.of("one", Map.of("key", "k"), "z", 1))
            .configuration(JSON.readTree("{\"old\": 1}"), "v0")
            .build();
    JsonNode received = golden.at("/1/received");
    JsonNode ours = init();
    assertThat(ours.path("customer")).isEqualTo(received.at("/customer/id"));
    assertThat(ours.path("instance")).isEqualTo(received.at("/instance/id"));
    for (String member :
        List.of("connections", "configuration", "configurationEtag", "configVars")) {
      assertThat(ours.get(member)).as(member).isEqualTo(received.get(member));
    }

    context = CallContext.builder().build();
    JsonNode bare = golden.at("/2/received");
    assertThat(bare.get("configurationEtag").isNull()).isTrue();
    assertThat(init().get("configurationEtag")).isNull();
    for (String member : List.of("connections", "configVars")) {
      assertThat(init().get(member)).as(member).isEqualTo(bare.get(member));
    }
    assertThat(init().get("configuration")).isEqualTo(JsonNodeFactory.instance.objectNode());
  }

  private JsonNode init() {
    ConfigCall call = new ConfigCall("", context, ComponentCalls.NONE, line -> {});
    return ((Outcome.Success) invoker.configurationInit(call)).data();
  }

  private Outcome run(String flow) {
    return invoker.flow(
        new ExecutionCall(
            flow, FlowInvoker.passed(payload), context, ComponentCalls.NONE, line -> {}));
  }

  private Outcome.Fired fired(String flow) {
    return (Outcome.Fired) fire(flow, TriggerFunction.PERFORM);
  }

  private Outcome fire(String flow, TriggerFunction function) {
    return invoker.trigger(
        new FlowTriggerCall(flow, function, payload, context, ComponentCalls.NONE, line -> {}));
  }

  private static String word(Outcome.Fired fired) {
    return String.valueOf(fired.result()).toLowerCase(Locale.ROOT);
  }
}
