package dev.spectral.testing;

import dev.spectral.definition.InvalidComponentException;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.invoke.FlowInvoker;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the instances of an integration in a test share. */
final class IntegrationParts {

  private final Supplier<FlowInvoker> reader;
  private @Nullable FlowInvoker invoker;
  final ActionMocks mocks = new ActionMocks();
  final TriggerMocks triggers = new TriggerMocks();
  final Map<String, Object> state = new LinkedHashMap<>();
  final List<IntegrationHarness> instances = new ArrayList<>();
  @Nullable TestClock clock;
  @Nullable RecordedHttp http;
  private int executions;
  private boolean sending;

  IntegrationParts(Supplier<FlowInvoker> reader) {
    this.reader = reader;
  }

  /**
   * Reads the integration once.
   *
   * @throws InvalidComponentException when it has errors
   */
  FlowInvoker invoker() {
    FlowInvoker known = invoker;
    if (known == null) {
      known = reader.get();
      invoker = known;
    }
    return known;
  }

  IntegrationDefinition definition() {
    return invoker().definition();
  }

  /** Gives the clock that can be moved. */
  TestClock testClock() {
    TestClock set = clock;
    if (set == null) {
      throw new IllegalStateException(
          "That needs a clock that can be moved: call harness.clock(TestClock.at(…)) before.");
    }
    return set;
  }

  /** Makes calls, and sees to their HTTP where that is recorded or replayed. */
  <T> T send(IntegrationHarness instance, Supplier<T> call) {
    RecordedHttp recorded = http;
    if (recorded == null || sending) {
      return call.get();
    }
    sending = true;
    try {
      return recorded.during(instance.secrets(), call);
    } finally {
      sending = false;
    }
  }

  Clock clock() {
    TestClock set = clock;
    return set == null ? Clock.systemUTC() : set;
  }

  Instant now() {
    return clock().instant();
  }

  String nextExecution() {
    executions++;
    return "execution-" + executions;
  }

  /** Finds a flow by its method, its name or its stable key. */
  FlowDefinition flow(String name) {
    Map<String, String> methods = invoker().methods();
    List<FlowDefinition> flows = definition().flows();
    return flows.stream()
        .filter(one -> name.equals(methods.get(one.stableKey())))
        .findFirst()
        .or(() -> flows.stream().filter(one -> one.name().equals(name)).findFirst())
        .or(() -> flows.stream().filter(one -> one.stableKey().equals(name)).findFirst())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The integration \"%s\" has no flow \"%s\". Its flows are %s."
                        .formatted(definition().name(), name, methods.values())));
  }
}
