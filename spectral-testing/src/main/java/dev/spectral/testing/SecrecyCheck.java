package dev.spectral.testing;

import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.DataSourceDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.http.HttpInterception;
import dev.spectral.invoke.ConnectionStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls everything with secrets that are known, and looks for them in all that comes out. */
final class SecrecyCheck {

  private final Supplier<ComponentHarness> harness;
  private final ComponentDefinition component;
  private final Function<String, Map<String, ?>> inputs;
  private final Sentinels sentinels = new Sentinels();
  private final MadeUp madeUp = new MadeUp(sentinels);

  SecrecyCheck(
      Supplier<ComponentHarness> harness,
      ComponentDefinition component,
      Function<String, Map<String, ?>> inputs) {
    this.harness = harness;
    this.component = component;
    this.inputs = inputs;
  }

  void action(ActionDefinition action) {
    String what = "The action \"" + action.key() + "\"";
    check(
        what,
        action.key(),
        action.inputs(),
        (with, probe) -> call(with.action(action.key()), probe));
  }

  void dataSource(DataSourceDefinition source) {
    String what = "The data source \"" + source.key() + "\"";
    check(
        what,
        source.key(),
        source.inputs(),
        (with, probe) -> call(with.dataSource(source.key()), probe));
  }

  void trigger(TriggerDefinition trigger) {
    List<InputDefinition> declared = new ArrayList<>(trigger.inputs());
    declared.addAll(trigger.onDeployInputs());
    Set<TriggerFunction> functions = EnumSet.of(TriggerFunction.PERFORM);
    functions.addAll(trigger.functions());
    for (TriggerFunction function : functions) {
      check(
          "The trigger \"" + trigger.key() + "\" (" + function.wire() + ")",
          trigger.key(),
          declared,
          (with, probe) -> {
            HarnessTrigger call = with.trigger(trigger.key());
            probe.values().forEach(call::input);
            return call.run(function);
          });
    }
  }

  void connection(ConnectionDefinition connection) {
    Probe probe = new Probe(List.of(), Map.of(), connection, madeUp);
    for (Weather weather : Weather.values()) {
      Leak leak =
          new Leak("The test of the connection \"" + connection.key() + "\"", weather, sentinels);
      TestContext context = TestContext.create();
      ComponentHarness with = prepared(probe).context(context);
      List<ConnectionStatus> status = new ArrayList<>();
      leak.inConsole(
          Console.during(
              () -> status.add(HttpInterception.answering(weather, with::testConnection))));
      leak.inLog(context.logs());
      leak.inError(status.get(0).message());
    }
  }

  private static ActionRun call(HarnessCall call, Probe probe) {
    return call.inputs(probe.values()).run();
  }

  private void check(
      String what,
      String key,
      List<InputDefinition> declared,
      BiFunction<ComponentHarness, Probe, HarnessRun> call) {
    for (ConnectionDefinition connection : logins(declared)) {
      for (Weather weather : Weather.values()) {
        Probe probe = new Probe(declared, inputs.apply(key), connection, madeUp);
        Leak leak = new Leak(what, weather, sentinels);
        List<HarnessRun> runs = new ArrayList<>();
        Supplier<HarnessRun> run = () -> probe.run(() -> call.apply(prepared(probe), probe));
        leak.inConsole(Console.during(() -> runs.add(HttpInterception.answering(weather, run))));
        leak.in(runs.get(0));
      }
    }
  }

  private ComponentHarness prepared(Probe probe) {
    ComponentHarness with = harness.get();
    probe.login().ifPresent(with::connection);
    return with;
  }

  /** Gives the ways to log in, or null where none is wanted. */
  private List<@Nullable ConnectionDefinition> logins(List<InputDefinition> declared) {
    boolean wanted = HarnessSetup.connectionKey(declared).isPresent();
    return wanted && !component.connections().isEmpty()
        ? List.copyOf(component.connections())
        : Collections.singletonList(null);
  }
}
