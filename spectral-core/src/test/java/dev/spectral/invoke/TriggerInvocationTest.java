package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.invoke.Outcome.PollResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TriggerInvocationTest {

  private static final Map<String, Object> POLL =
      Map.of("connection", Map.of("key", "login", "fields", Map.of("key", "top-secret-1")));

  private final ComponentInvoker office = ComponentInvoker.of(PostOffice.class);
  private final Map<String, Object> instanceState = new HashMap<>();
  private final Map<String, Object> crossFlowState = new HashMap<>();
  private final List<LogEntry> log = new ArrayList<>();
  private TriggerPayload payload =
      TriggerPayload.builder()
          .headers(Map.of("X-Text", "hello"))
          .body(new TriggerPayload.Body(TextNode.valueOf("raw"), "text/plain"))
          .pathFragment("abc")
          .build();

  private Outcome call(String trigger, TriggerFunction function, Map<String, ?> inputs) {
    CallContext context =
        CallContext.builder().instanceState(instanceState).crossFlowState(crossFlowState).build();
    return office.trigger(new TriggerCall(trigger, function, payload, inputs, context, log::add));
  }

  private Outcome.Fired fire(String trigger, Map<String, ?> inputs) {
    Outcome outcome = call(trigger, TriggerFunction.PERFORM, inputs);
    assertThat(outcome).isInstanceOf(Outcome.Fired.class);
    return (Outcome.Fired) outcome;
  }

  private String failure(String trigger, TriggerFunction function, Map<String, ?> inputs) {
    Outcome outcome = call(trigger, function, inputs);
    assertThat(outcome).isInstanceOf(Outcome.Failure.class);
    Outcome.Failure failure = (Outcome.Failure) outcome;
    return failure.kind() + ": " + failure.message();
  }

  private static String body(Outcome.Fired fired) {
    return fired.payload().get("body").toString();
  }

  @Nested
  class Webhooks {

    @Test
    void refuseABranchThatTheyDoNotHave() {
      payload = payload.toBuilder().pathFragment("Parcels").build();
      assertThat(failure("sorted", TriggerFunction.PERFORM, Map.of()))
          .isEqualTo(
              "RESULT_ERROR: The result names the branch \"Parcels\", which the trigger does not have."
                  + " Did you mean \"Parcel\"? Use one of [Letter, Parcel].");
      payload = payload.toBuilder().pathFragment("Parcel").build();
      assertThat(fire("sorted", Map.of()).branch()).isEqualTo("Parcel");
    }

    @Test
    void passThePayloadOnWhenTheyReturnNothing() {
      Outcome.Fired fired = fire("passedOn", Map.of());
      assertThat(fired.payload().at("/headers/X-Text").textValue()).isEqualTo("hello");
      assertThat(body(fired)).isEqualTo("{\"data\":\"raw\",\"contentType\":\"text/plain\"}");
      assertThat(fired.result()).isNull();
      assertThat(fired.response()).isNull();
    }

    @Test
    void putTheirDataIntoTheBodyAndPassTheRestOn() {
      Outcome.Fired fired = fire("letter", Map.of("street", "Main St"));
      assertThat(body(fired))
          .isEqualTo(
              "{\"data\":{\"text\":\"hello in Main St\",\"grams\":20},"
                  + "\"contentType\":\"application/json\"}");
      assertThat(fired.payload().get("pathFragment").textValue()).isEqualTo("abc");
    }

    @Test
    void maySetTheWholePayload() {
      JsonNode fired = fire("whole", Map.of()).payload();
      assertThat(fired.get("pathFragment").textValue()).isEqualTo("set");
      assertThat(fired.at("/body/data").textValue()).isEqualTo("raw");
    }

    @Test
    void chooseBranchAndResponse() {
      Outcome.Fired fired = fire("challenge", Map.of());
      assertThat(fired.branch()).isEqualTo("Check");
      assertThat(fired.response()).isNotNull();
      assertThat(fired.response().statusCode()).isEqualTo(200);
      assertThat(fired.response().body()).isEqualTo("abc");
      assertThat(fired.response().headers()).isEqualTo(Map.of("x-seen", "yes"));
    }

    @Test
    void cannotSayThatNothingIsNew() {
      assertThat(failure("nothing", TriggerFunction.PERFORM, Map.of()))
          .startsWith("RESULT_ERROR: ")
          .contains("Make it a @PollingTrigger.");
    }

    @Test
    void refuseWrongInputsAllAtOnce() {
      assertThat(failure("letter", TriggerFunction.PERFORM, Map.of("sstreet", "x")))
          .contains("sstreet")
          .contains("hooked(");
    }
  }

  @Nested
  class Lifecycles {

    @Test
    void takeOnlyTheInputsTheyWantAndKeepState() {
      Map<String, Object> inputs = Map.of("street", "Main St", "since", 3);
      call("letter", TriggerFunction.WEBHOOK_CREATE, inputs);
      Outcome deployed = call("letter", TriggerFunction.ON_INSTANCE_DEPLOY, inputs);
      assertThat(deployed).isInstanceOf(Outcome.Fired.class);
      assertThat(crossFlowState).isEqualTo(Map.of("registered", "Main St", "deployed", true));
    }

    @Test
    void fireAtDeploymentWithInputsOfTheirOwn() {
      Outcome outcome =
          call(
              "letter", TriggerFunction.ON_DEPLOY_PERFORM, Map.of("street", "Main St", "since", 3));
      assertThat(body((Outcome.Fired) outcome)).contains("\"Main St since 3\"");
    }

    @Test
    void doNothingWhereOnlyTheTwinIsWritten() {
      assertThat(call("letter", TriggerFunction.WEBHOOK_DELETE, Map.of()))
          .isInstanceOf(Outcome.Fired.class);
    }

    @Test
    void areRefusedWhereThereAreNone() {
      assertThat(failure("whole", TriggerFunction.ON_INSTANCE_DEPLOY, Map.of()))
          .startsWith("UNKNOWN_ACTION: ")
          .contains("onInstanceDeploy");
      assertThat(failure("hole", TriggerFunction.PERFORM, Map.of()))
          .contains("The component has no trigger \"hole\". Did you mean \"whole\"?");
    }
  }

  @Nested
  class Polls {

    @Test
    void rememberHowFarTheyCameUntilNothingIsNew() {
      assertThat(body(fire("newLetters", POLL))).contains("[\"a\",\"b\"]");
      assertThat(body(fire("newLetters", POLL))).contains("[\"c\",\"d\"]");
      assertThat(instanceState)
          .isEqualTo(Map.of("__prismaticInternal", Map.of("polling", Map.of("seen", 4))));
      Outcome.Fired third = fire("newLetters", POLL);
      assertThat(body(third)).contains("[\"e\"]");
      assertThat(third.result()).isEqualTo(PollResult.COMPLETED);
      assertThat(fire("newLetters", POLL).result()).isEqualTo(PollResult.POLLED_NO_CHANGES);
    }

    @Test
    void giveTheirActionTheInputsThatWereGivenForIt() {
      Map<String, Object> inputs = new HashMap<>(POLL);
      inputs.put("limit", "4");
      assertThat(body(fire("newLetters", inputs))).contains("[\"a\",\"b\",\"c\",\"d\"]");
    }

    @Test
    void keepWhatElseThePlatformRemembers() {
      instanceState.put("__prismaticInternal", Map.of("other", 1));
      fire("newLetters", POLL);
      assertThat(instanceState)
          .isEqualTo(
              Map.of("__prismaticInternal", Map.of("other", 1, "polling", Map.of("seen", 2))));
    }

    static List<Map<String, Object>> strangeStates() {
      return List.of(
          Map.of(),
          Map.of("__prismaticInternal", "x"),
          Map.of("__prismaticInternal", List.of(1)),
          Map.of("__prismaticInternal", Map.of()),
          Map.of("__prismaticInternal", Map.of("polling", 5)),
          Map.of("__prismaticInternal", Map.of("polling", List.of("x"))));
    }

    @ParameterizedTest
    @MethodSource("strangeStates")
    void takeWhatIsNoStateForNone(Map<String, Object> strange) {
      instanceState.putAll(strange);
      assertThat(body(fire("state", Map.of()))).contains("\"data\":{}");
    }

    @Test
    void runTheErrorHookOnceAndMaskTheSecretsOfTheirAction() {
      instanceState.put("__prismaticInternal", Map.of("polling", Map.of("seen", 101)));
      assertThat(failure("newLetters", TriggerFunction.PERFORM, POLL))
          .isEqualTo("ACTION_FAILED: hooked(Refused: ****)");
      assertThat(log).extracting(LogEntry::message).containsExactly("Listing with ****");
    }

    @Test
    void sayThatTheyHaveNoAction() {
      assertThat(failure("lonely", TriggerFunction.PERFORM, Map.of()))
          .contains("The trigger \"lonely\" names no poll action. Write pollAction = \"…\".");
    }
  }

  @Nested
  class Batches {

    @Test
    void handOutItemsAndSayWhereTheNextPageBegins() {
      Outcome.Fired first = fire("sacks", Map.of());
      assertThat(body(first))
          .isEqualTo("{\"data\":[\"a\",\"b\",\"c\"],\"contentType\":\"application/json\"}");
      assertThat(first.payload().get("paginationState").intValue()).isEqualTo(3);
      assertThat(first.result()).isEqualTo(PollResult.COMPLETED);
    }

    @Test
    void sayThatThereIsNothingOnTheFirstPageOnly() {
      assertThat(fire("emptySacks", Map.of()).result()).isEqualTo(PollResult.POLLED_NO_CHANGES);
      payload = payload.toBuilder().paginationState(TextNode.valueOf("page 2")).build();
      Outcome.Fired later = fire("emptySacks", Map.of());
      assertThat(later.result()).isEqualTo(PollResult.COMPLETED);
      assertThat(later.payload().get("paginationState").isNull()).isTrue();
    }
  }
}
