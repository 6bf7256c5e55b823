package dev.spectral.invoke;

import dev.spectral.ActionContext;
import dev.spectral.ActionResult;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.Problem;
import dev.spectral.internal.bind.Binding;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.read.ComponentReader;
import dev.spectral.internal.read.Instances;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.read.Reading;
import dev.spectral.internal.read.TriggerPlan;
import dev.spectral.internal.reflect.ReflectedClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls the operations of one component: defaults, strict binding, the call, the error hook, the
 * result. Immutable and thread-safe; the component itself must be too.
 */
public final class ComponentInvoker {

  private final Reading reading;
  private final Map<String, OperationBinder> actions = new LinkedHashMap<>();
  private final Map<String, OperationBinder> examplePerforms = new LinkedHashMap<>();
  private final Map<String, OperationBinder> dataSources = new LinkedHashMap<>();
  private final Map<String, TriggerInvoker> triggers = new LinkedHashMap<>();
  private final ErrorHook hook;
  private final ConnectionTests connectionTests;

  private ComponentInvoker(Reading reading) {
    this.reading = reading;
    reading.definitionOrThrow();
    Instances instances = Objects.requireNonNull(reading.instances());
    reading.draft().actions().forEach(one -> actions.put(one.key(), binder(instances, one)));
    reading
        .draft()
        .examplePerforms()
        .forEach((key, one) -> examplePerforms.put(key, binder(instances, one)));
    reading
        .draft()
        .dataSources()
        .forEach(one -> dataSources.put(one.key(), binder(instances, one)));
    reading.draft().triggers().forEach(one -> triggers.put(one.perform().key(), trigger(one)));
    this.hook = ErrorHook.of(instances, reading.draft().errorHook());
    this.connectionTests =
        new ConnectionTests(
            instances,
            reading.draft().connectionTests(),
            new ReflectedClass(reading.type()).connections(),
            hook);
  }

  private TriggerInvoker trigger(TriggerPlan plan) {
    String key = plan.perform().key();
    OperationBinder action = plan.pollAction() == null ? null : actions.get(plan.pollAction());
    Instances instances = Objects.requireNonNull(reading.instances());
    return new TriggerInvoker(instances, definition().trigger(key).orElseThrow(), plan, action);
  }

  private static OperationBinder binder(Instances instances, OperationPlan plan) {
    return new OperationBinder(instances, plan);
  }

  /**
   * Take a component class; it is constructed once.
   *
   * @param component a class annotated with {@code @Component}, never null
   * @return an invoker, never null
   * @throws InvalidComponentException when the checks find errors; it carries all of them
   */
  public static ComponentInvoker of(Class<?> component) {
    return new ComponentInvoker(ComponentReader.read(component));
  }

  /**
   * Take an object that a test has made.
   *
   * @param instance an object of a class annotated with {@code @Component}, never null
   * @return an invoker, never null
   * @throws InvalidComponentException when the checks find errors; it carries all of them
   */
  public static ComponentInvoker of(Object instance) {
    return new ComponentInvoker(ComponentReader.read(instance));
  }

  /**
   * Take a component class, and objects that a test has made of it or of its parts; the others are
   * constructed.
   *
   * @param component a class annotated with {@code @Component}, never null
   * @param given at most one object of each class, never null
   * @return an invoker, never null
   * @throws InvalidComponentException when the checks find errors; it carries all of them
   * @throws IllegalArgumentException when an object is given that is neither the component nor a
   *     part
   */
  public static ComponentInvoker of(Class<?> component, List<Object> given) {
    return new ComponentInvoker(ComponentReader.read(component, given));
  }

  /**
   * Read a component class without calling it; it is constructed for its example payloads.
   *
   * @param component a class annotated with {@code @Component}, never null
   * @return its definition, never null
   * @throws InvalidComponentException when the checks find errors; it carries all of them
   */
  public static ComponentDefinition describe(Class<?> component) {
    return ComponentReader.read(component).definitionOrThrow();
  }

  /**
   * Describe the component.
   *
   * @return its definition, never null
   */
  public ComponentDefinition definition() {
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
   * Call an action.
   *
   * @param call which, with what, never null
   * @return how it ended; an operation's error is an outcome, never thrown; never null
   */
  public Outcome action(ActionCall call) {
    return new Invocation(actions, "action", hook, call).run();
  }

  /**
   * Call what stands in for an action while it is only tried out.
   *
   * @param call which action, with what, never null
   * @return how it ended, as if the action had been called; a failure when nothing stands in for
   *     it; an operation's error is an outcome, never thrown; never null
   */
  public Outcome examplePerform(ActionCall call) {
    return new ExampleInvocation(examplePerforms, actions, hook, call).run();
  }

  /**
   * Call a data source.
   *
   * @param call which, with what, never null
   * @return how it ended; an operation's error is an outcome, never thrown; never null
   */
  public Outcome dataSource(ActionCall call) {
    return new DataSourceInvocation(dataSources, hook, call).run();
  }

  /**
   * Test a connection on a thread of its own.
   *
   * @param check which connection, with what, for how long, never null
   * @return whether it works; an error of the test, an error status of the other system and taking
   *     too long mean that it does not; never null
   * @throws UnknownOperationException when the component has no such connection
   */
  public ConnectionStatus testConnection(ConnectionCheck check) {
    return connectionTests.run(check);
  }

  /**
   * Fire a trigger, or call one of its lifecycle functions.
   *
   * @param call which, with what, never null
   * @return {@link Outcome.Fired}, or {@link Outcome.Failure}; the author's error is an outcome,
   *     never thrown; never null
   */
  public Outcome trigger(TriggerCall call) {
    TriggerInvoker invoker = triggers.get(call.trigger());
    return invoker == null
        ? new Outcome.Failure(
            FailureKind.UNKNOWN_ACTION,
            new UnknownOperationException("trigger", call.trigger(), triggers.keySet()))
        : invoker.call(call, hook);
  }

  /**
   * Call an action and take what it returns as it is: the path of {@link #action} without masking,
   * error hook and JSON. It exists for measurements.
   *
   * @param call which, with what, never null
   * @return what the method returned, or null
   * @throws Throwable what the method throws
   */
  public @Nullable Object raw(ActionCall call) throws Throwable {
    OperationBinder binder = actions.get(call.operation());
    if (binder == null) {
      throw new UnknownOperationException("action", call.operation(), actions.keySet());
    }
    Binding binding = new Binding();
    ActionContext context = binder.needsContext() ? call.context().open(call.log()) : null;
    @Nullable Object[] arguments = binder.bind(call.inputs(), context, binding);
    binding.throwIfInvalid();
    Object value = binder.call(arguments);
    return value instanceof ActionResult<?> result ? result.data() : value;
  }
}
