package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.definition.TriggerFunction;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FlowDefinition}; for tools. Authors write annotations. Not thread-safe. */
public final class FlowDefinitionBuilder {

  private final String name;
  private final String stableKey;
  private @Nullable String description;
  private FlowTrigger trigger = new FlowTrigger.Platform();
  private @Nullable FlowSchedule schedule;
  private final Set<TriggerFunction> functions = EnumSet.noneOf(TriggerFunction.class);
  private @Nullable PreprocessFields preprocess;
  private boolean synchronous;
  private boolean agent;
  private boolean initialSyncOnDeploy;
  private @Nullable FlowRetry retry;
  private @Nullable FlowQueue queue;
  private FlowSecurity security = FlowSecurity.UNSAID;
  private @Nullable StepErrorPolicy onError;
  private final Map<String, JsonNode> schemas = new LinkedHashMap<>();

  FlowDefinitionBuilder(String name, String stableKey) {
    this.name = name;
    this.stableKey = stableKey;
  }

  /**
   * Say what the flow does.
   *
   * @param text one or two sentences, or null
   * @return this builder
   */
  public FlowDefinitionBuilder description(@Nullable String text) {
    description = text;
    return this;
  }

  /**
   * Choose what starts the flow.
   *
   * @param starter what does, never null
   * @return this builder
   */
  public FlowDefinitionBuilder trigger(FlowTrigger starter) {
    trigger = starter;
    return this;
  }

  /**
   * Say when the flow is started.
   *
   * @param when when, or null for no schedule
   * @return this builder
   */
  public FlowDefinitionBuilder schedule(@Nullable FlowSchedule when) {
    schedule = when;
    return this;
  }

  /**
   * Add what the flow's trigger does besides firing.
   *
   * @param more the functions, never null
   * @return this builder
   */
  public FlowDefinitionBuilder functions(TriggerFunction... more) {
    functions.addAll(List.of(more));
    return this;
  }

  /**
   * Let the flow find out for whom a request is.
   *
   * @param fields where its result says so, or null for a usual flow
   * @return this builder
   */
  public FlowDefinitionBuilder preprocess(@Nullable PreprocessFields fields) {
    preprocess = fields;
    return this;
  }

  /**
   * Say whether the caller waits for the result.
   *
   * @param waits {@code true} when it does
   * @return this builder
   */
  public FlowDefinitionBuilder synchronous(boolean waits) {
    synchronous = waits;
    return this;
  }

  /**
   * Say whether agents may call the flow as a tool.
   *
   * @param isTool {@code true} when they may
   * @return this builder
   */
  public FlowDefinitionBuilder agent(boolean isTool) {
    agent = isTool;
    return this;
  }

  /**
   * Say whether the flow runs once when an instance is deployed.
   *
   * @param once {@code true} when it does
   * @return this builder
   */
  public FlowDefinitionBuilder initialSyncOnDeploy(boolean once) {
    initialSyncOnDeploy = once;
    return this;
  }

  /**
   * Say how a failed execution is tried again.
   *
   * @param how how, or null for not at all
   * @return this builder
   */
  public FlowDefinitionBuilder retry(@Nullable FlowRetry how) {
    retry = how;
    return this;
  }

  /**
   * Say how executions follow each other.
   *
   * @param how how, or null to leave it unsaid
   * @return this builder
   */
  public FlowDefinitionBuilder queue(@Nullable FlowQueue how) {
    queue = how;
    return this;
  }

  /**
   * Say who may call the endpoint.
   *
   * @param who who and with which keys, never null
   * @return this builder
   */
  public FlowDefinitionBuilder security(FlowSecurity who) {
    security = who;
    return this;
  }

  /**
   * Say what happens when a step fails.
   *
   * @param policy what, or null to leave it unsaid
   * @return this builder
   */
  public FlowDefinitionBuilder onError(@Nullable StepErrorPolicy policy) {
    onError = policy;
    return this;
  }

  /**
   * Add a schema of what the flow takes or gives.
   *
   * @param of {@code invoke} or {@code result}, never null
   * @param schema a JSON Schema, never null
   * @return this builder
   */
  public FlowDefinitionBuilder schema(String of, JsonNode schema) {
    schemas.put(of, schema);
    return this;
  }

  /**
   * Make it.
   *
   * @return what was built, immutable, never null
   */
  public FlowDefinition build() {
    return new FlowDefinition(
        name,
        stableKey,
        description,
        trigger,
        schedule,
        functions,
        preprocess,
        synchronous,
        agent,
        initialSyncOnDeploy,
        retry,
        queue,
        security,
        onError,
        schemas);
  }
}
