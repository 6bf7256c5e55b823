package dev.spectral.testing;

import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.WireType;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.LogEntry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the calls of a harness share unless they are given their own. */
final class HarnessSetup {

  @Nullable TestConnection connection;
  @Nullable TestContext context;
  @Nullable TestClock clock;
  @Nullable RecordedHttp http;
  final ActionMocks mocks;

  HarnessSetup() {
    mocks = new ActionMocks();
  }

  HarnessSetup(HarnessSetup from) {
    connection = from.connection;
    context = from.context;
    clock = from.clock;
    http = from.http;
    mocks = from.mocks;
  }

  TestContext contextOrNew() {
    return context == null ? TestContext.create() : context;
  }

  CallContext callContext(TestContext with) {
    Clock set = clock;
    CallContext call = with.asCallContext().toBuilder().components(mocks).build();
    return set == null
        ? call
        : call.toBuilder().clock(set).startedAt(with.startedAtOr(set.instant())).build();
  }

  static Consumer<LogEntry> log(CapturedLogs logs, TestContext with) {
    return entry -> {
      logs.add(entry);
      with.logs().add(entry);
    };
  }

  /** Makes a call, and sees to its HTTP where that is recorded or replayed. */
  <T> T send(
      ComponentDefinition component,
      List<InputDefinition> declared,
      Map<String, ?> inputs,
      Supplier<T> call) {
    RecordedHttp recorded = http;
    return recorded == null
        ? call.get()
        : recorded.during(CallSecrets.of(component, declared, inputs), call);
  }

  static Optional<String> connectionKey(List<InputDefinition> declared) {
    return declared.stream()
        .filter(one -> one.type() == WireType.CONNECTION)
        .findFirst()
        .map(InputDefinition::key);
  }
}
