package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext;
import dev.spectral.ActionLogger;
import dev.spectral.BatchInfo;
import dev.spectral.ComponentCalls;
import dev.spectral.Debug;
import dev.spectral.ExecutionFrame;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.internal.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The context of one call: what is known of the execution, a log, measurements. */
class LiveContext implements ActionContext {

  private final CallContext facts;
  private final ActionLogger logger;
  private final CallDebug debug;

  LiveContext(CallContext facts, ActionLogger logger) {
    this.facts = facts;
    this.logger = logger;
    this.debug = new CallDebug(facts.globalDebug(), facts.allowedMemoryMb());
  }

  @Override
  public ActionLogger logger() {
    return logger;
  }

  @Override
  public Debug debug() {
    return debug;
  }

  @Override
  public FlowReply invokeFlow(FlowCall call) {
    Function<FlowCall, FlowReply> host = facts.flowInvoker();
    FlowCall json = call.data() == null ? call : call.data(json(call.flow(), call.data()));
    return host == null ? new WebhookFlows(facts).apply(json) : host.apply(json);
  }

  private static JsonNode json(String flow, Object data) {
    try {
      return Json.tree(data);
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IllegalArgumentException(
          "The data for the flow \""
              + flow
              + "\" cannot be JSON: "
              + reason
              + ". Give records, lists, maps, texts, numbers or booleans.",
          e);
    }
  }

  @Override
  public Map<String, Object> instanceState() {
    return facts.instanceState();
  }

  @Override
  public Map<String, Object> crossFlowState() {
    return facts.crossFlowState();
  }

  @Override
  public Map<String, Object> executionState() {
    return facts.executionState();
  }

  @Override
  public Map<String, Object> integrationState() {
    return facts.integrationState();
  }

  @Override
  public Map<String, Object> configVars() {
    return facts.configVars();
  }

  @Override
  public String stepId() {
    return facts.stepId();
  }

  @Override
  public String executionId() {
    return facts.executionId();
  }

  @Override
  public Map<String, String> webhookUrls() {
    return facts.webhookUrls();
  }

  @Override
  public Map<String, List<String>> webhookApiKeys() {
    return facts.webhookApiKeys();
  }

  @Override
  public String invokeUrl() {
    return facts.invokeUrl();
  }

  @Override
  public Customer customer() {
    return facts.customer();
  }

  @Override
  public Instance instance() {
    return facts.instance();
  }

  @Override
  public @Nullable User user() {
    return facts.user();
  }

  @Override
  public Integration integration() {
    return facts.integration();
  }

  @Override
  public Flow flow() {
    return facts.flow();
  }

  @Override
  public Instant startedAt() {
    return facts.startedAt();
  }

  @Override
  public ComponentCalls components() {
    return facts.components();
  }

  @Override
  public Clock clock() {
    return facts.clock();
  }

  @Override
  public boolean isSimulatedTestExecution() {
    return facts.isSimulatedTestExecution();
  }

  @Override
  public ExecutionFrame executionFrame() {
    return facts.executionFrame();
  }

  @Override
  public Map<String, Map<String, JsonNode>> flowSchemas() {
    return facts.flowSchemas();
  }

  @Override
  public BatchInfo batch() {
    return facts.batch();
  }
}
