package dev.spectral.testing;

import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.DataSourceDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallState;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call of an action or a data source while it is put together; {@link #run()} runs it. Values may
 * be given as the author writes them (records, enums, Optional, Secret) or as the platform sends
 * them (text, numbers, lists, maps). For one thread.
 */
public final class HarnessCall {

  private final ComponentInvoker invoker;
  private final Kind kind;
  private final String operation;
  private final HarnessSetup setup;
  private final Map<String, Object> inputs = new LinkedHashMap<>();
  private boolean connectionWanted;

  /** What is called. */
  enum Kind {
    ACTION("action"),
    DATA_SOURCE("data source");

    final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  HarnessCall(ComponentInvoker invoker, Kind kind, String operation, HarnessSetup shared) {
    this.invoker = invoker;
    this.kind = kind;
    this.operation = operation;
    this.setup = new HarnessSetup(shared);
  }

  /**
   * Give an input.
   *
   * @param key the key of the input, never null
   * @param value the value; null and an empty Optional give nothing, as if it was left out
   * @return this call, never null
   */
  public HarnessCall input(String key, @Nullable Object value) {
    Object wire = WireValues.of(value);
    if (wire == null) {
      inputs.remove(key);
    } else {
      inputs.put(key, wire);
    }
    return this;
  }

  /**
   * Give several inputs.
   *
   * @param values the values by key, never null
   * @return this call, never null
   */
  public HarnessCall inputs(Map<String, ?> values) {
    values.forEach(this::input);
    return this;
  }

  /**
   * Give the inputs of a record parameter.
   *
   * @param values a record as the operation takes it, never null
   * @return this call, never null
   */
  public HarnessCall inputs(Record values) {
    return inputs(WireValues.of(values));
  }

  /**
   * Give the connection of this call.
   *
   * @param login the author's record, annotated with {@code @Connection}, never null
   * @return this call, never null
   */
  public HarnessCall connection(Record login) {
    return connection(TestConnection.of(login));
  }

  /**
   * Give the connection of this call.
   *
   * @param value the connection, never null
   * @return this call, never null
   */
  public HarnessCall connection(TestConnection value) {
    setup.connection = value;
    this.connectionWanted = true;
    return this;
  }

  /**
   * Leave the connection out, also where the harness has one.
   *
   * @return this call, never null
   */
  public HarnessCall withoutConnection() {
    setup.connection = null;
    this.connectionWanted = false;
    return this;
  }

  /**
   * Give the context of this call, in place of the harness's or a new one with default values.
   *
   * @param value the context, never null
   * @return this call, never null
   */
  public HarnessCall context(TestContext value) {
    setup.context = value;
    return this;
  }

  /**
   * Run the operation. Where it fails, the state of its context stays as it was.
   *
   * @return how it ended; an error of the operation is in it, not thrown; never null
   * @throws IllegalArgumentException when a connection was given to an operation that takes none
   * @throws AssertionError when recorded HTTP is replayed and a request was never recorded
   */
  public ActionRun run() {
    TestContext with = setup.contextOrNew();
    CapturedLogs logs = new CapturedLogs();
    ActionCall call =
        new ActionCall(operation, wire(), setup.callContext(with), HarnessSetup.log(logs, with));
    CallState state = CallState.of(call.context());
    Outcome outcome =
        setup.send(
            invoker.definition(), declared().orElse(List.of()), call.inputs(), () -> call(call));
    return new ActionRun(kind, operation, state.settle(outcome), logs);
  }

  private Outcome call(ActionCall call) {
    return kind == Kind.ACTION ? invoker.action(call) : invoker.dataSource(call);
  }

  private Map<String, Object> wire() {
    Map<String, Object> all = new LinkedHashMap<>(inputs);
    TestConnection login = setup.connection;
    if (login != null) {
      connectionInput().ifPresent(key -> all.put(key, login.wire()));
    }
    return all;
  }

  private Optional<String> connectionInput() {
    Optional<List<InputDefinition>> declared = declared();
    Optional<String> key = declared.flatMap(HarnessSetup::connectionKey);
    if (key.isEmpty() && connectionWanted && declared.isPresent()) {
      throw new IllegalArgumentException(
          "The %s \"%s\" takes no connection. Leave connection(…) out."
              .formatted(kind.words, operation));
    }
    return key;
  }

  private Optional<List<InputDefinition>> declared() {
    ComponentDefinition component = invoker.definition();
    return kind == Kind.ACTION
        ? component.action(operation).map(ActionDefinition::inputs)
        : component.dataSources().stream()
            .filter(one -> one.key().equals(operation))
            .findFirst()
            .map(DataSourceDefinition::inputs);
  }
}
