package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext;
import dev.spectral.ConnectionException;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.LogEntry;
import dev.spectral.invoke.LogEntry.Kind;
import dev.spectral.invoke.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recorded cases of actions, error hooks and debug mode. */
class PerformActionTest {

  private final Performer performer = new Performer();
  private final ComponentInvoker invoker = ComponentInvoker.of(performer);
  private final Map<String, Object> state = new HashMap<>();
  private final List<LogEntry> log = new ArrayList<>();
  private boolean debug;

  @Test
  @Shows("action: context keys added by the wrapper (2 args)")
  void theContextHasEveryKeyOfTheReference() throws ReflectiveOperationException {
    call("look", Map.of());
    ActionContext context = Objects.requireNonNull(performer.seen);
    List<String> keys =
        PerformTableTest.recorded("action: context keys added by the wrapper (2 args)")
            .at("/result/0")
            .valueStream()
            .map(JsonNode::asText)
            .filter(key -> !key.equals("invokeFlow")) // takes arguments, shown with flows
            .toList();
    assertThat(keys).hasSize(7);
    for (String key : keys) {
      assertThat(ActionContext.class.getMethod(key).invoke(context)).as(key).isNotNull();
    }
  }

  @Test
  @Shows(
      "action: the author gets a shallow copy of context (top-level assignment is lost, nested"
          + " mutation is kept)")
  void whatAnActionChangesInItsStateIsKept() {
    call("look", Map.of());
    assertThat(state).containsExactly(Map.entry("n", 2));
  }

  @Test
  @Shows(
      "action: perform called with params only (1 arg) passes cleaned params as the only argument")
  void anActionMayTakeItsInputsAlone() {
    assertThat(data(call("inputsOnly", Map.of("n", "x"))).at("/n").asText()).isEqualTo("x!");
  }

  @Test
  @Shows("action: undefined result allowed")
  void anActionMayReturnNothing() {
    assertThat(data(call("nothing", Map.of())).isNull()).isTrue();
  }

  @Test
  @Shows("error: rethrown as-is without a hook")
  void errorsComeAsTheyAre() {
    Outcome.Failure failure = failure("boom");
    assertThat(failure.error()).isExactlyInstanceOf(IllegalStateException.class);
    assertThat(failure.message()).isEqualTo("boom");
  }

  @Test
  @Shows("error hook: async return value is awaited and thrown")
  void theHookReplacesAnError() {
    Outcome.Failure failure = failure("wrap");
    assertThat(failure.error()).isExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(failure.message()).isEqualTo("wrapped wrap");
  }

  @Test
  @Shows("error hook: returning undefined throws undefined")
  void aHookThatReturnsNullKeepsTheError() {
    assertThat(failure("undefined").message()).isEqualTo("undefined");
  }

  @Test
  @Shows("error hook: a hook that throws replaces the error")
  void aHookThatFailsReplacesTheError() {
    assertThat(failure("throw").message()).isEqualTo("hook failed");
  }

  @Test
  @Shows("error hook: ConnectionError keeps its connection")
  void aConnectionErrorKeepsItsConnection() {
    Outcome.Failure failure = failure("connection");
    assertThat(failure.kind()).isEqualTo(FailureKind.CONNECTION_ERROR);
    assertThat(((ConnectionException) failure.error()).connectionKey()).isEqualTo("c");
    assertThat(failure.message()).isEqualTo("bad creds");
  }

  @Test
  @Shows("debug disabled: enabled false, no metric logged, mark/measure/memoryUsage are no-ops")
  void measuresNothingUnlessInDebugMode() {
    call("look", Map.of());
    call("measure", Map.of("fails", false));
    assertThat(log).isEmpty();
    ActionContext context = Objects.requireNonNull(performer.seen);
    context.debug().timeElapsed().mark("a");
    context.debug().memoryUsage("m", true);
    assertThat(context.debug().enabled()).isFalse();
    assertThat(context.debug().results().marks()).isEmpty();
    assertThat(context.debug().results().memoryUsage()).isEmpty();
    assertThat(context.debug().results().allowedMemoryMb()).isEqualTo(512);
  }

  @Test
  @Shows("debug enabled by context.globalDebug: shapes and metric logged once")
  void logsOneMetricOfTheShapeOfTheReference() {
    JsonNode golden =
        PerformTableTest.recorded(
                "debug enabled by context.globalDebug: shapes and metric logged once")
            .get("result");
    debug = true;
    call("measure", Map.of("fails", false));
    assertThat(log).extracting(LogEntry::kind).containsExactly(Kind.METRIC);
    JsonNode metric = Objects.requireNonNull(log.get(0).data());
    assertThat(names(metric.at("/timeElapsed/marks"))).isEqualTo(texts(golden.get("markNames")));
    assertThat(metric.at("/timeElapsed/measurements/ab/marks"))
        .isEqualTo(golden.at("/measurement/marks"));
    assertThat(metric.at("/timeElapsed/measurements/ab/duration").isNumber()).isTrue();
    assertThat(metric.at("/timeElapsed/measurements/lost/duration").isNull()).isTrue();
    assertThat(metric.at("/memoryUsage/0/mark")).isEqualTo(golden.at("/memory/0/mark"));
    assertThat(metric.at("/memoryUsage/0/rss").asDouble()).isBetween(1.0, 1e6);
    assertThat(metric.at("/memoryUsage/0").has("detail")).isFalse();
    assertThat(names(metric.at("/memoryUsage/1/detail")))
        .isEqualTo(texts(golden.at("/memory/1/detail")));
    assertThat(metric.get("allowedMemory").asInt()).isEqualTo(golden.get("allowedMemory").asInt());
    assertThat(names(metric)).containsExactly("timeElapsed", "memoryUsage", "allowedMemory");
  }

  @Test
  void logsNoMetricOfACallThatFails() {
    debug = true;
    call("measure", Map.of("fails", true));
    call("inputsOnly", Map.of("n", "takes no context"));
    assertThat(log).isEmpty();
  }

  @Test
  void measuresDataSourcesToo() {
    debug = true;
    Outcome outcome = invoker.dataSource(new ActionCall("measured", Map.of(), context(), log::add));
    assertThat(outcome).isInstanceOf(Outcome.Success.class);
    assertThat(log).extracting(LogEntry::kind).containsExactly(Kind.METRIC);
  }

  private CallContext context() {
    return CallContext.builder()
        .instanceState(state)
        .globalDebug(debug)
        .allowedMemoryMb(512L)
        .build();
  }

  private Outcome call(String action, Map<String, ?> inputs) {
    return invoker.action(new ActionCall(action, inputs, context(), log::add));
  }

  private Outcome.Failure failure(String how) {
    return (Outcome.Failure) call("fail", Map.of("how", how));
  }

  private static JsonNode data(Outcome outcome) {
    return ((Outcome.Success) outcome).data();
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> texts(JsonNode array) {
    Stream<JsonNode> texts = array.valueStream();
    return texts.map(JsonNode::asText).toList();
  }
}
