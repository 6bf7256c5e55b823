package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.definition.WireType;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.LogEntry;
import dev.spectral.invoke.TriggerCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trigger of an instance: fire it as often as the test needs. Its runs share one context, so that
 * what a poll remembers is there in the next one, and what is stored at deployment when the
 * instance is deleted. For one thread.
 */
public final class HarnessTrigger {

  private static final int MOST_PAGES = 10_000;

  private final ComponentInvoker invoker;
  private final String trigger;
  private final Map<String, Object> inputs = new LinkedHashMap<>();
  private @Nullable TestConnection connection;
  private TestContext context;
  private TriggerPayload payload = TriggerPayload.builder().build();

  HarnessTrigger(
      ComponentInvoker invoker,
      String trigger,
      @Nullable TestConnection connection,
      @Nullable TestContext context) {
    this.invoker = invoker;
    this.trigger = trigger;
    this.connection = connection;
    this.context = context == null ? TestContext.create() : context;
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
    this.connection = TestConnection.of(login);
    return this;
  }

  /**
   * Give the context, in place of the harness's or a new one with default values.
   *
   * @param value the context, never null
   * @return this trigger, never null
   */
  public HarnessTrigger context(TestContext value) {
    this.context = value;
    return this;
  }

  /**
   * Give what starts the flow.
   *
   * @param value the payload, an empty one unless set, never null
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
   */
  public TriggerRun run() {
    return call(TriggerFunction.PERFORM, payload);
  }

  /**
   * Fire a trigger that returns batches again and again until no page follows.
   *
   * @return the runs, one a page; the last may have failed; never null, never empty
   * @throws AssertionError when there is no end to the pages
   */
  public List<TriggerRun> runAllPages() {
    List<TriggerRun> pages = new ArrayList<>();
    JsonNode next = payload.paginationState();
    while (pages.size() < MOST_PAGES) {
      TriggerRun page =
          call(TriggerFunction.PERFORM, payload.toBuilder().paginationState(next).build());
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
   */
  public TriggerRun run(TriggerFunction function) {
    return call(function, payload);
  }

  private TriggerRun call(TriggerFunction function, TriggerPayload with) {
    CapturedLogs logs = new CapturedLogs();
    Consumer<LogEntry> log =
        entry -> {
          logs.add(entry);
          context.logs().add(entry);
        };
    TriggerCall call =
        new TriggerCall(trigger, function, with, wire(), context.asCallContext(), log);
    return new TriggerRun(trigger, invoker.trigger(call), logs);
  }

  private Map<String, Object> wire() {
    Map<String, Object> all = new LinkedHashMap<>(inputs);
    TestConnection login = connection;
    if (login != null) {
      Optional<TriggerDefinition> definition = invoker.definition().trigger(trigger);
      Stream.concat(
              definition.stream().flatMap(one -> one.inputs().stream()),
              definition.stream().flatMap(one -> one.onDeployInputs().stream()))
          .filter(one -> one.type() == WireType.CONNECTION)
          .findFirst()
          .map(InputDefinition::key)
          .ifPresent(key -> all.put(key, Map.of("key", login.key(), "fields", login.fields())));
    }
    return all;
  }
}
