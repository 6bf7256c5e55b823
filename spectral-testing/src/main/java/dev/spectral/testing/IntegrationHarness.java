package dev.spectral.testing;

import dev.spectral.ActionContext.Customer;
import dev.spectral.FlowCall;
import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.invoke.FlowInvoker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a code-native integration in a test: its config variables, its state, its flows.
 * Binding, masking and results are those of the published integration. For one thread.
 *
 * <pre>{@code
 * IntegrationHarness harness = IntegrationHarness.of(TodoToSlack.class)
 *     .config(new Connections(slackLogin, todoEndpoint))
 *     .mockAction("slack", "postMessage", inputs -> Map.of("ok", true));
 * assertThat(harness.flow("sendTodos").receive()).succeeded();
 * assertThat(harness.mocks().calls("slack", "postMessage")).hasSize(1);
 * }</pre>
 */
public final class IntegrationHarness {

  private final IntegrationParts parts;
  private final Customer customer;
  private final HarnessConfig config = new HarnessConfig();
  private final Map<String, List<String>> apiKeys = new LinkedHashMap<>();
  private final List<FlowCall> flowCalls = new ArrayList<>();
  private final FlowState state;

  private IntegrationHarness(IntegrationParts parts, Customer customer) {
    this.parts = parts;
    this.customer = customer;
    this.state = new FlowState(parts.state);
    parts.instances.add(this);
  }

  private static IntegrationHarness first(Class<?> type, Supplier<FlowInvoker> reader) {
    Customer usual = TestContext.create().customer();
    return new IntegrationHarness(new IntegrationParts(type, reader), usual);
  }

  /**
   * Take an integration's class; it is constructed on first use, by its public constructor without
   * parameters. The instance is for a customer whose external id is {@code 1234}.
   *
   * @param integration a class annotated with {@code @Integration}, never null
   * @return a harness, also when the class has problems; never null
   */
  public static IntegrationHarness of(Class<?> integration) {
    return first(integration, () -> FlowInvoker.of(integration));
  }

  /**
   * Take an integration that the test has made, with a fake inside for instance.
   *
   * @param integration an object of a class annotated with {@code @Integration}, never null
   * @return a harness, also when the class has problems; never null
   */
  public static IntegrationHarness of(Object integration) {
    return integration instanceof Class<?> type
        ? of(type)
        : first(integration.getClass(), () -> FlowInvoker.of(integration));
  }

  /**
   * Take the instance of another customer. The same integration, clock, mocks and HTTP; its config
   * variables and its state are its own.
   *
   * @param externalId the customer's identifier in the organisation's system, never null
   * @return the customer's instance, made when asked for first, never null
   */
  public IntegrationHarness forCustomer(String externalId) {
    return parts.instances.stream()
        .filter(one -> externalId.equals(one.customer.externalId()))
        .findFirst()
        .orElseGet(() -> new IntegrationHarness(parts, customer(externalId)));
  }

  private static Customer customer(String externalId) {
    return new Customer("customer-" + externalId, externalId, "Customer " + externalId);
  }

  /**
   * Set the config variables of a page.
   *
   * @param page the author's record with {@code @ConfigPage}, connections included, never null
   * @return this harness, never null
   * @throws InvalidComponentException when the integration has errors; it carries all of them
   */
  public IntegrationHarness config(Record page) {
    config.set(page, definition());
    return this;
  }

  /**
   * Set a config variable.
   *
   * @param name its name, never null
   * @param value as the author writes it (a login, a handle, an enum, a list) or as the platform
   *     holds it; null and an empty Optional unset it
   * @return this harness, never null
   * @throws IllegalArgumentException when the integration has no such variable
   * @throws InvalidComponentException when the integration has errors; it carries all of them
   */
  public IntegrationHarness config(String name, @Nullable Object value) {
    config.set(name, value, definition());
    return this;
  }

  /**
   * Set the configuration of an integration that has one in place of pages.
   *
   * @param value anything whose JSON is an object, never null
   * @return this harness, never null
   */
  public IntegrationHarness configuration(Object value) {
    config.configure(value);
    return this;
  }

  /**
   * Set the API keys that the customer has given a flow's endpoint.
   *
   * @param flow the flow's method, name or stable key, never null
   * @param keys the keys, none to take them away, never null
   * @return this harness, never null
   */
  public IntegrationHarness apiKeys(String flow, String... keys) {
    apiKeys.put(parts.flow(flow).name(), List.of(keys));
    return this;
  }

  /**
   * Set the clock of all instances.
   *
   * @param value the clock, never null; that of the machine unless set
   * @return this harness, never null
   */
  public IntegrationHarness clock(TestClock value) {
    parts.clock = value;
    return this;
  }

  /**
   * Record or replay the HTTP of all runs.
   *
   * @param value where it is recorded, never null; requests are really sent unless set
   * @return this harness, never null
   */
  public IntegrationHarness http(RecordedHttp value) {
    parts.http = value;
    return this;
  }

  /**
   * Answer the calls that flows make of a component's action, also by a generated class. Those that
   * are not mocked fail.
   *
   * @param component the key of the component, never null
   * @param action the key of its action, never null
   * @param answer makes the data of the result, anything that can be JSON or null for none, of the
   *     inputs, never null
   * @return this harness, never null
   */
  public IntegrationHarness mockAction(
      String component,
      String action,
      Function<Map<String, Object>, ? extends @Nullable Object> answer) {
    parts.mocks.mock(component, action, answer);
    return this;
  }

  /**
   * Stand in for a component's trigger that starts flows. A flow whose trigger is not mocked can be
   * executed, not received.
   *
   * @param component the key of the component, never null
   * @param trigger the key of its trigger, never null
   * @param answer makes what the flow sees of what was received, never null
   * @return this harness, never null
   */
  public IntegrationHarness mockTrigger(
      String component, String trigger, UnaryOperator<TriggerPayload> answer) {
    parts.triggers.mock(component, trigger, answer);
    return this;
  }

  /**
   * Look at the calls of mocked actions, those of all instances.
   *
   * @return the mocks, never null
   */
  public ActionMocks mocks() {
    return parts.mocks;
  }

  /**
   * Take a flow, to run it.
   *
   * @param name the name of its method, its name or its stable key, never null
   * @return the flow, not yet run, never null
   * @throws IllegalArgumentException when the integration has no such flow
   * @throws InvalidComponentException when the integration has errors; it carries all of them
   */
  public HarnessFlow flow(String name) {
    return new HarnessFlow(this, parts, parts.flow(name));
  }

  /**
   * Post to the endpoint that the flows share, and where customers share it, to that of all
   * instances made with {@link #forCustomer}: the preprocess flow or the fields that the
   * integration names say for which flow and which customer the request is; header names in any
   * case.
   *
   * @param payload what is posted, never null
   * @return what the caller is answered and what ran, never null
   * @throws IllegalStateException when each flow has an endpoint of its own
   */
  public EndpointRun post(TriggerPayload payload) {
    return new Endpoint(this, parts).post(payload);
  }

  /**
   * Move the clock on, and run the flows of all instances whose schedules fall due on the way, each
   * when the clock shows its time. A flow that takes long moves the clock itself; then a schedule
   * with {@code singletonExecutions} skips the times until it has ended, and others start on time
   * all the same.
   *
   * @param by how far, never null
   * @return the runs in the order of their times, of flows that take batches several; never null
   * @throws IllegalStateException when the harness was given no {@link TestClock}
   * @throws IllegalArgumentException when a schedule is none
   */
  public List<FlowRun> advance(Duration by) {
    return parts.due.advance(parts, by);
  }

  /**
   * Deploy the instance: for each flow in order, its {@code @OnInstanceDeploy} and its
   * {@code @OnWebhookCreate}. What runs by {@code @OnDeploy} is started with {@link
   * HarnessFlow#receiveOnDeploy()}.
   *
   * @return how each of them ended, never null, empty where there are none
   * @throws dev.spectral.integration.ConfigException when config variables are not set that must be
   * @throws IllegalStateException when a flow needs an API key of the customer's and has none
   */
  public List<TriggerRun> deploy() {
    return new Deployment(this, parts).deploy();
  }

  /**
   * Delete the instance: for each flow in order, its {@code @OnWebhookDelete} and its
   * {@code @OnInstanceDelete}.
   *
   * @return how each of them ended, never null, empty where there are none
   */
  public List<TriggerRun> delete() {
    return new Deployment(this, parts).delete();
  }

  /**
   * Start the config wizard of the instance's customer.
   *
   * @return the wizard before its first page; it begins with what is set already; never null
   */
  public ConfigWizard wizard() {
    return new ConfigWizard(this, definition().pages());
  }

  /**
   * Start the config wizard of one of the customer's users.
   *
   * @return the wizard before its first page, never null
   */
  public ConfigWizard userWizard() {
    return new ConfigWizard(this, definition().userLevelPages());
  }

  /**
   * Stand in for a component's data source that offers values in the wizard.
   *
   * @param component the key of the component, never null
   * @param dataSource the key of its data source, never null
   * @param answer makes the result, anything that can be JSON or null for none, of the inputs,
   *     never null
   * @return this harness, never null
   */
  public IntegrationHarness mockDataSource(
      String component,
      String dataSource,
      Function<Map<String, Object>, ? extends @Nullable Object> answer) {
    parts.dataSources.mock(component, dataSource, answer);
    return this;
  }

  /**
   * List the calls that flows of this instance have made of each other.
   *
   * @return the calls in order, their data as JSON, never null, empty for none
   */
  public List<FlowCall> flowCalls() {
    return List.copyOf(flowCalls);
  }

  /**
   * Give what is kept for all flows of this instance, to be read or to be set before a run.
   *
   * @return the live state, mutable, never null
   */
  public Map<String, Object> crossFlowState() {
    return state.crossFlow();
  }

  /**
   * Give what is kept for all instances, to be read or to be set before a run.
   *
   * @return the live state, mutable, never null
   */
  public Map<String, Object> integrationState() {
    return state.integration();
  }

  /**
   * Tell for whom the instance is.
   *
   * @return the customer, never null
   */
  public Customer customer() {
    return customer;
  }

  /**
   * Describe the integration.
   *
   * @return its definition, never null
   * @throws InvalidComponentException when the integration has errors; it carries all of them
   */
  public IntegrationDefinition definition() {
    return parts.definition();
  }

  /**
   * List what is wrong with the integration, errors and warnings.
   *
   * @return the problems, never null, empty for none
   */
  public Problems problems() {
    try {
      return new Problems(parts.invoker().warnings());
    } catch (InvalidComponentException e) {
      return new Problems(e.problems());
    }
  }

  /** Keeps what the wizard asked for. */
  void keep(String name, Object value) {
    config.put(name, value);
  }

  HarnessConfig settings() {
    return config;
  }

  Map<String, Object> configVars() {
    return config.values(definition());
  }

  Map<String, List<String>> apiKeys() {
    return Map.copyOf(apiKeys);
  }

  FlowState state() {
    return state;
  }

  IntegrationParts parts() {
    return parts;
  }

  void record(FlowCall call) {
    flowCalls.add(call);
  }

  /** Lists what must not be in a recording. */
  List<Secret> secrets() {
    return ConfigSecrets.of(definition(), configVars());
  }
}
