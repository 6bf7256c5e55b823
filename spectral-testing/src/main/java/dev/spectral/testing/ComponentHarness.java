package dev.spectral.testing;

import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.WireType;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.ConnectionCheck;
import dev.spectral.invoke.ConnectionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a component in a test as the platform would: keys, defaults, strict binding, error hook,
 * JSON and masking of secrets are those of the published component. For one thread.
 *
 * <pre>{@code
 * ComponentHarness erp = ComponentHarness.of(AcmeErp.class).connection(new ApiKey(url, key));
 * ActionRun run = erp.action("addItem").input("name", "widgets").input("quantity", 123).run();
 * assertThat(run).succeeded().hasDataAt("/quantity", 123);
 * }</pre>
 */
public final class ComponentHarness {

  private final Supplier<ComponentInvoker> reader;
  private @Nullable ComponentInvoker invoker;
  private final HarnessSetup setup = new HarnessSetup();

  private ComponentHarness(Supplier<ComponentInvoker> reader) {
    this.reader = reader;
  }

  /**
   * Take a component class; it is constructed on first use, by its public constructor without
   * parameters.
   *
   * @param component a class annotated with {@code @Component}, never null
   * @return a harness, also when the class has problems; never null
   */
  public static ComponentHarness of(Class<?> component) {
    return new ComponentHarness(() -> ComponentInvoker.of(component));
  }

  /**
   * Take a component that the test has made, with a fake inside for instance.
   *
   * @param component an object of a class annotated with {@code @Component}, never null
   * @return a harness, also when the class has problems; never null
   */
  public static ComponentHarness of(Object component) {
    return component instanceof Class<?> type
        ? of(type)
        : new ComponentHarness(() -> ComponentInvoker.of(component));
  }

  /**
   * Take a component that is split into parts, some of which the test has made. The others are
   * constructed on first use, by their public constructors without parameters.
   *
   * @param component a class annotated with {@code @Component}, never null
   * @param given objects of its parts, or of the class itself; at most one of each, never null
   * @return a harness, also when a class has problems; never null; its first use fails with an
   *     IllegalArgumentException when an object is given that is no part
   */
  public static ComponentHarness of(Class<?> component, Object... given) {
    return new ComponentHarness(() -> ComponentInvoker.of(component, List.of(given)));
  }

  /**
   * Set the connection of all calls that take one and are given no other.
   *
   * @param login the author's record, annotated with {@code @Connection}, never null
   * @return this harness, never null
   */
  public ComponentHarness connection(Record login) {
    return connection(TestConnection.of(login));
  }

  /**
   * Set the connection of all calls that take one and are given no other.
   *
   * @param value the connection, never null
   * @return this harness, never null
   */
  public ComponentHarness connection(TestConnection value) {
    setup.connection = value;
    return this;
  }

  /**
   * Set the context of all calls that are given no other, so that they share its state and logs. A
   * new one with default values for each call unless set.
   *
   * @param value the context, never null
   * @return this harness, never null
   */
  public ComponentHarness context(TestContext value) {
    setup.context = value;
    return this;
  }

  /**
   * Set the clock of all calls: what {@code context.clock()} tells, and {@code startedAt} where a
   * context does not set it.
   *
   * @param value the clock, never null; that of the machine unless set
   * @return this harness, never null
   */
  public ComponentHarness clock(TestClock value) {
    setup.clock = value;
    return this;
  }

  /**
   * Record or replay the HTTP of all calls.
   *
   * @param value where it is recorded, never null; requests are really sent unless set
   * @return this harness, never null
   */
  public ComponentHarness http(RecordedHttp value) {
    setup.http = value;
    return this;
  }

  /**
   * Answer the calls that the component makes of another component's action. Those that are not
   * mocked fail.
   *
   * @param component the key of the other component, never null
   * @param action the key of its action, never null
   * @param answer makes the data of the result, anything that can be JSON or null for none, of the
   *     inputs, never null
   * @return this harness, never null
   */
  public ComponentHarness mockAction(
      String component,
      String action,
      Function<Map<String, Object>, ? extends @Nullable Object> answer) {
    setup.mocks.mock(component, action, answer);
    return this;
  }

  /**
   * Look at the calls of mocked actions.
   *
   * @return the mocks, never null
   */
  public ActionMocks mocks() {
    return setup.mocks;
  }

  /**
   * Start a call of an action.
   *
   * @param key the key of the action, never null
   * @return the call, not yet run, never null
   * @throws InvalidComponentException when the component has errors; it carries all of them
   */
  public HarnessCall action(String key) {
    return new HarnessCall(invoker(), HarnessCall.Kind.ACTION, key, setup);
  }

  /**
   * Start a call of a data source. Its run's data is the result: {@code
   * run.dataAs(Choice[].class)}.
   *
   * @param key the key of the data source, never null
   * @return the call, not yet run, never null
   * @throws InvalidComponentException when the component has errors; it carries all of them
   */
  public HarnessCall dataSource(String key) {
    return new HarnessCall(invoker(), HarnessCall.Kind.DATA_SOURCE, key, setup);
  }

  /**
   * Test the connection that was set, for half a minute at most.
   *
   * @return whether it works, never null
   * @throws IllegalStateException when no connection was set
   * @throws InvalidComponentException when the component has errors; it carries all of them
   */
  public ConnectionStatus testConnection() {
    TestConnection login = setup.connection;
    if (login == null) {
      throw new IllegalStateException("No connection was set: call connection(…) before.");
    }
    TestContext with = setup.contextOrNew();
    ConnectionCheck check =
        new ConnectionCheck(
            login.wire(),
            setup.callContext(with),
            HarnessSetup.log(new CapturedLogs(), with),
            Duration.ofSeconds(30));
    InputDefinition input =
        InputDefinition.builder("connection", WireType.CONNECTION, "Connection").build();
    return setup.send(
        definition(),
        List.of(input),
        Map.of(input.key(), login.wire()),
        () -> invoker().testConnection(check));
  }

  /**
   * Take a trigger, to fire it or to call its lifecycle functions.
   *
   * @param key the key of the trigger, never null
   * @return the trigger, not yet fired, never null
   * @throws InvalidComponentException when the component has errors; it carries all of them
   */
  public HarnessTrigger trigger(String key) {
    return new HarnessTrigger(invoker(), key, setup);
  }

  /**
   * Describe the component.
   *
   * @return its definition, never null
   * @throws InvalidComponentException when the component has errors; it carries all of them
   */
  public ComponentDefinition definition() {
    return invoker().definition();
  }

  /**
   * List what is wrong with the component, errors and warnings.
   *
   * @return the problems, never null, empty for none
   */
  public Problems problems() {
    try {
      return new Problems(invoker().warnings());
    } catch (InvalidComponentException e) {
      return new Problems(e.problems());
    }
  }

  private ComponentInvoker invoker() {
    ComponentInvoker known = invoker;
    if (known == null) {
      known = reader.get();
      invoker = known;
    }
    return known;
  }
}
