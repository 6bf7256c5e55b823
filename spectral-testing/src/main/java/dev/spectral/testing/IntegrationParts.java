package dev.spectral.testing;

import dev.spectral.definition.InvalidComponentException;
import dev.spectral.integration.ConfigException.ConfigProblem;
import dev.spectral.integration.ConfigVar;
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

  private final Class<?> type;
  private final Supplier<FlowInvoker> reader;
  private @Nullable FlowInvoker invoker;
  final CapturedLogs logs = new CapturedLogs();
  final DueFlows due = new DueFlows();
  final ActionMocks mocks = new ActionMocks();
  final TriggerMocks triggers = new TriggerMocks();
  final DataSourceMocks dataSources = new DataSourceMocks();
  final Map<String, Object> state = new LinkedHashMap<>();
  final List<IntegrationHarness> instances = new ArrayList<>();
  @Nullable TestClock clock;
  @Nullable RecordedHttp http;
  private int executions;
  private boolean sending;

  IntegrationParts(Class<?> type, Supplier<FlowInvoker> reader) {
    this.type = type;
    this.reader = reader;
  }

  /** Tells whether a config variable must be set and is not. */
  boolean isMissing(ConfigVar one, Map<String, ?> values) {
    return !values.containsKey(one.name()) && !OptionalVars.of(type).contains(one.name());
  }

  /** Says that a config variable is not set. */
  static ConfigProblem missing(String page, ConfigVar one) {
    return new ConfigProblem(page, one.name(), "is not set", fix(one));
  }

  private static String fix(ConfigVar one) {
    return ConfigWizard.isAsked(one)
        ? "Set it where the instance is configured."
        : "Customers are not asked for it: give it a default, or set it for them.";
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
