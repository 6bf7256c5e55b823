package dev.spectral.testing;

import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.WireType;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.LogEntry;
import dev.spectral.invoke.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call of an action while it is put together; {@link #run()} runs it. Values may be given as the
 * author writes them (records, enums, Optional, Secret) or as the platform sends them (text,
 * numbers, lists, maps). For one thread.
 */
public final class HarnessCall {

  private final ComponentInvoker invoker;
  private final String action;
  private final Map<String, Object> inputs = new LinkedHashMap<>();
  private @Nullable TestConnection connection;
  private boolean connectionWanted;
  private @Nullable TestContext context;

  HarnessCall(
      ComponentInvoker invoker,
      String action,
      @Nullable TestConnection connection,
      @Nullable TestContext context) {
    this.invoker = invoker;
    this.action = action;
    this.connection = connection;
    this.context = context;
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
   * @param values a record as the action takes it, never null
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
    this.connection = value;
    this.connectionWanted = true;
    return this;
  }

  /**
   * Leave the connection out, also where the harness has one.
   *
   * @return this call, never null
   */
  public HarnessCall withoutConnection() {
    this.connection = null;
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
    this.context = value;
    return this;
  }

  /**
   * Run the action.
   *
   * @return how it ended; an error of the action is in it, not thrown; never null
   * @throws IllegalArgumentException when a connection was given to an action that takes none
   */
  public ActionRun run() {
    TestContext with = context == null ? TestContext.create() : context;
    CapturedLogs logs = new CapturedLogs();
    Consumer<LogEntry> log =
        entry -> {
          logs.add(entry);
          with.logs().add(entry);
        };
    Outcome outcome = invoker.action(new ActionCall(action, wire(), with.asCallContext(), log));
    return new ActionRun(action, outcome, logs);
  }

  private Map<String, Object> wire() {
    Map<String, Object> all = new LinkedHashMap<>(inputs);
    if (connection != null) {
      TestConnection login = connection;
      connectionInput().ifPresent(key -> all.put(key, login.wire()));
    }
    return all;
  }

  private Optional<String> connectionInput() {
    Optional<ActionDefinition> definition = invoker.definition().action(action);
    List<InputDefinition> declared = definition.map(ActionDefinition::inputs).orElse(List.of());
    Optional<String> key =
        declared.stream()
            .filter(one -> one.type() == WireType.CONNECTION)
            .findFirst()
            .map(InputDefinition::key);
    if (key.isEmpty() && connectionWanted && definition.isPresent()) {
      throw new IllegalArgumentException(
          "The action \"" + action + "\" takes no connection. Leave connection(…) out.");
    }
    return key;
  }
}
