package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.invoke.CallState;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.Outcome;
import dev.spectral.invoke.TriggerCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trigger of an instance: fire it as often as the test needs. Its runs share one context, so that
 * what a poll remembers is there in the next one, and what is stored at deployment when the
 * instance is deleted. A run that fails leaves the state as it was. For one thread.
 */
public final class HarnessTrigger {

  private static final int MOST_PAGES = 10_000;

  private final ComponentInvoker invoker;
  private final String trigger;
  private final Map<String, Object> inputs = new LinkedHashMap<>();
  private final HarnessSetup setup;
  private final TestContext defaults;
  private @Nullable TriggerPayload payload;

  HarnessTrigger(ComponentInvoker invoker, String trigger, HarnessSetup shared) {
    this.invoker = invoker;
    this.trigger = trigger;
    this.setup = new HarnessSetup(shared);
    this.defaults = setup.contextOrNew();
  }

  /**
   * Give an input.
   *
   * @param key the key of an input of the trigger, of its poll action or of its {@code @OnDeploy},
   *     never null
   * @param value the value; null and an empty Optional give nothing, as if it was left out
   * @return this trigger, never null
   */
  public HarnessTrigger input(String key, @Nullable Object value) {
    Object wire = WireValues.of(value);
    if (wire == null) {
      inputs.remove(key);
    } else {
      inputs.put(key, wire);
    }
    return this;
  }

  /**
   * Give the inputs of a record parameter.
   *
   * @param values a record as the trigger takes it, never null
   * @return this trigger, never null
   */
  public HarnessTrigger inputs(Record values) {
    WireValues.of(values).forEach(this::input);
    return this;
  }

  /**
   * Give the connection.
   *
   * @param login the author's record, annotated with {@code @Connection}, never null
   * @return this trigger, never null
   */
  public HarnessTrigger connection(Record login) {
    setup.connection = TestConnection.of(login);
    return this;
  }

  /**
   * Give the context, in place of the harness's or a new one with default values.
   *
   * @param value the context, never null
   * @return this trigger, never null
   */
  public HarnessTrigger context(TestContext value) {
    setup.context = value;
    return this;
  }

  /**
   * Give what starts the flow.
   *
   * @param value the payload, {@link TestPayload#defaultTriggerPayload()} unless set, never null
   * @return this trigger, never null
   */
  public HarnessTrigger payload(TriggerPayload value) {
    this.payload = value;
    return this;
  }

  /**
   * Fire the trigger.
   *
   * @return how it ended; an error of the trigger is in it, not thrown; never null
   * @throws AssertionError when recorded HTTP is replayed and a request was never recorded
   */
  public TriggerRun run() {
    return run(TriggerFunction.PERFORM);
  }

  /**
   * Fire the trigger round by round, as a schedule does.
   *
   * @param rounds how often, at least 1
   * @param every how far the harness's clock moves after each round, never null
   * @return the runs in order; any may have failed; never null
   * @throws IllegalStateException when the harness was given no {@link TestClock}
   */
  public List<TriggerRun> runRounds(int rounds, Duration every) {
    TestClock clock = setup.clock;
    if (clock == null) {
      throw new IllegalStateException(
          "Rounds need a clock that can be moved: call harness.clock(TestClock.at(…)) before.");
    }
    List<TriggerRun> runs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      runs.add(run());
      clock.advance(every);
    }
    return List.copyOf(runs);
  }

  /**
   * Fire a trigger that returns batches again and again until no page follows.
   *
   * @return the runs, one a page; the last may have failed; never null, never empty
   * @throws AssertionError when there is no end to the pages
   */
  public List<TriggerRun> runAllPages() {
    return runAllPages(TriggerFunction.PERFORM);
  }

  /**
   * Call a function that returns batches again and again until no page follows.
   *
   * @param function {@link TriggerFunction#PERFORM} or {@link TriggerFunction#ON_DEPLOY_PERFORM},
   *     never null
   * @return the runs, one a page; the last may have failed; never null, never empty
   * @throws AssertionError when there is no end to the pages
   */
  public List<TriggerRun> runAllPages(TriggerFunction function) {
    List<TriggerRun> pages = new ArrayList<>();
    TriggerPayload first = payload();
    JsonNode next = first.paginationState();
    while (pages.size() < MOST_PAGES) {
      TriggerRun page = call(function, first.toBuilder().paginationState(next).build());
      pages.add(page);
      next = page.paginationState().orElse(null);
      if (next == null) {
        return List.copyOf(pages);
      }
    }
    throw new AssertionError(
        "The trigger \"" + trigger + "\" gave " + MOST_PAGES + " pages, and still one follows.");
  }

  /**
   * Call what the trigger does when an instance is deployed or deleted, or a webhook made or
   * removed.
   *
   * @param function which, never null
   * @return how it ended; an error is in it, not thrown; never null
   * @throws AssertionError when recorded HTTP is replayed and a request was never recorded
   */
  public TriggerRun run(TriggerFunction function) {
    return call(function, payload());
  }

  private TriggerPayload payload() {
    TriggerPayload given = payload;
    if (given != null) {
      return given;
    }
    TestClock clock = setup.clock;
    return TestPayload.defaultTriggerPayload(clock == null ? Instant.now() : clock.instant());
  }

  private TriggerRun call(TriggerFunction function, TriggerPayload with) {
    TestContext context = setup.context == null ? defaults : setup.context;
    CapturedLogs logs = new CapturedLogs();
    TriggerCall call =
        new TriggerCall(
            trigger,
            function,
            with,
            wire(),
            setup.callContext(context),
            HarnessSetup.log(logs, context));
    CallState state = CallState.of(call.context());
    Outcome outcome =
        setup.send(invoker.definition(), declared(), call.inputs(), () -> invoker.trigger(call));
    return new TriggerRun(trigger, state.settle(outcome), logs);
  }

  private Map<String, Object> wire() {
    Map<String, Object> all = new LinkedHashMap<>(inputs);
    TestConnection login = setup.connection;
    if (login != null) {
      HarnessSetup.connectionKey(declared()).ifPresent(key -> all.put(key, login.wire()));
    }
    return all;
  }

  private List<InputDefinition> declared() {
    return invoker.definition().trigger(trigger).stream()
        .flatMap(one -> Stream.concat(one.inputs().stream(), one.onDeployInputs().stream()))
        .toList();
  }
}
