package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.ComponentCalls;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.Problem;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.json.FiredJson;
import dev.spectral.internal.read.Instances;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.read.integration.FlowPlan;
import dev.spectral.internal.read.integration.IntegrationReader;
import dev.spectral.internal.read.integration.IntegrationReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Calls the flows of one integration, their triggers, and the data sources of its config variables:
 * strict binding, the call, masking, the result. Immutable and thread-safe; the integration itself
 * must be too.
 */
public final class FlowInvoker {

  private final IntegrationReading reading;
  private final Map<String, OperationBinder> flows = new LinkedHashMap<>();
  private final Map<String, OperationBinder> dataSources = new LinkedHashMap<>();
  private final FlowContexts contexts;
  private final FlowTriggers triggers;
  private final ErrorHook hook;

  private FlowInvoker(IntegrationReading reading) {
    this.reading = reading;
    reading.definitionOrThrow();
    Instances instances = Instances.only(Objects.requireNonNull(reading.instance()));
    this.contexts = new FlowContexts(reading.draft().pages(), definition());
    for (FlowPlan plan : reading.draft().flows()) {
      flows.put(plan.key(), new OperationBinder(instances, plan.execution()));
    }
    reading
        .draft()
        .dataSources()
        .forEach((name, plan) -> dataSources.put(name, new OperationBinder(instances, plan)));
    this.triggers = new FlowTriggers(instances, contexts, reading.draft().flows(), definition());
    this.hook = ErrorHook.of(instances, reading.draft().errorHook());
  }

  /**
   * Take an integration's class; it is constructed once. Values of the build's environment are left
   * out.
   *
   * @param integration a class annotated with {@code @Integration}, never null
   * @return an invoker, never null
   * @throws InvalidComponentException when the checks find errors; it carries all of them
   */
  public static FlowInvoker of(Class<?> integration) {
    return new FlowInvoker(IntegrationReader.read(integration, null));
  }

  /**
   * Take an object that a test has made.
   *
   * @param instance an object of a class annotated with {@code @Integration}, never null
   * @return an invoker, never null
   * @throws InvalidComponentException when the checks find errors; it carries all of them
   */
  public static FlowInvoker of(Object instance) {
    return new FlowInvoker(IntegrationReader.read(instance));
  }

  /**
   * Read an integration's class as a build does, with the values of its environment.
   *
   * @param integration a class annotated with {@code @Integration}, never null
   * @param environment the environment of the build, such as {@code System.getenv()}, never null
   * @return its definition, never null
   * @throws InvalidComponentException when the checks find errors; it carries all of them
   */
  public static IntegrationDefinition describe(
      Class<?> integration, Map<String, String> environment) {
    return IntegrationReader.read(integration, environment::get).definitionOrThrow();
  }

  /**
   * Describe the integration.
   *
   * @return its definition, never null
   */
  public IntegrationDefinition definition() {
    return reading.draft().definition();
  }

  /**
   * List the warnings that the checks found.
   *
   * @return the problems that are no errors, never null
   */
  public List<Problem> warnings() {
    return reading.problems();
  }

  /**
   * Name the methods of the flows.
   *
   * @return the name of each method by the flow's stable key, in order, never null
   */
  public Map<String, String> methods() {
    Map<String, String> methods = new LinkedHashMap<>();
    reading.draft().flows().forEach(one -> methods.put(one.key(), one.execution().method().name()));
    return methods;
  }

  /**
   * Write the payload that a flow without a trigger of its own sees.
   *
   * @param payload what started it, never null
   * @return the payload as JSON, never null
   */
  public static JsonNode passed(TriggerPayload payload) {
    return FiredJson.payload(null, payload);
  }

  /**
   * Run a flow, after its trigger.
   *
   * @param call which, with what, never null
   * @return how it ended; the author's error is an outcome, never thrown; never null
   */
  public Outcome flow(ExecutionCall call) {
    OperationBinder binder = flows.get(call.flow());
    if (binder == null) {
      return unknown("flow", call.flow(), flows);
    }
    return run(
        "flow",
        binder,
        new ActionCall(call.flow(), Map.of(), call.context(), call.log()),
        call.components(),
        call.payload());
  }

  /**
   * Fire the trigger of a flow, or call one of its lifecycle functions.
   *
   * @param call which, with what, never null
   * @return {@link Outcome.Fired}, or {@link Outcome.Failure}; the author's error is an outcome,
   *     never thrown; never null
   */
  public Outcome trigger(FlowTriggerCall call) {
    return triggers.call(call, hook);
  }

  /**
   * Ask the data source of a config variable for values.
   *
   * @param call which, with what, never null
   * @return how it ended; the author's error is an outcome, never thrown; never null
   */
  public Outcome dataSource(ConfigCall call) {
    OperationBinder binder = dataSources.get(call.configVar());
    if (binder == null) {
      return unknown("data source for the config variable", call.configVar(), dataSources);
    }
    return new ConfigInvocation(
            contexts,
            binder,
            hook,
            new ActionCall(call.configVar(), Map.of(), call.context(), call.log()),
            call.components())
        .run();
  }

  /**
   * Prepare the configuration of an instance before an application edits it.
   *
   * @param call holds what is configured already; its config variable is of no concern; never null
   * @return how it ended, with the data for the editor; the author's error is an outcome, never
   *     thrown; never null
   */
  public Outcome configurationInit(ConfigCall call) {
    OperationPlan plan = reading.draft().init();
    if (plan == null) {
      return unknown("method with @ConfigurationInit for", "configuration", Map.of());
    }
    return run(
        "configuration",
        new OperationBinder(Instances.only(Objects.requireNonNull(reading.instance())), plan),
        new ActionCall(plan.key(), Map.of(), call.context(), call.log()),
        call.components(),
        NullNode.getInstance());
  }

  private Outcome run(
      String kind,
      OperationBinder binder,
      ActionCall call,
      ComponentCalls components,
      JsonNode payload) {
    return new FlowInvocation(contexts, kind, binder, hook, call, components, payload).run();
  }

  private static Outcome unknown(String kind, String key, Map<String, ?> known) {
    return new Outcome.Failure(
        FailureKind.UNKNOWN_ACTION, new UnknownOperationException(kind, key, known.keySet()));
  }
}
