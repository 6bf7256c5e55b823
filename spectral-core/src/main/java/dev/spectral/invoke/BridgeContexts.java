package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.ActionContext.User;
import dev.spectral.BatchInfo;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.internal.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a host knows of an execution. What it does not say is empty. */
final class BridgeContexts {

  private BridgeContexts() {}

  static CallContext context(Map<String, Object> values) {
    CallContextBuilder builder = withRun(withState(withPlaces(values), values), values);
    Instant startedAt = HostValues.instant(values, "startedAt");
    return startedAt == null ? builder.build() : builder.startedAt(startedAt).build();
  }

  private static CallContextBuilder withPlaces(Map<String, Object> values) {
    return CallContext.builder()
        .customer(customer(HostValues.map(values, "customer")))
        .instance(instance(HostValues.map(values, "instance")))
        .user(user(HostValues.map(values, "user")))
        .integration(integration(HostValues.map(values, "integration")))
        .flow(flow(HostValues.map(values, "flow")))
        .webhookUrls(HostValues.texts(values.get("webhookUrls")))
        .webhookApiKeys(HostValues.lists(values.get("webhookApiKeys")))
        .invokeUrl(HostValues.text(values, "invokeUrl"))
        .flowSchemas(flowSchemas(HostValues.map(values, "flowSchemas")))
        .flowInvoker(flowInvoker(values.get("invokeFlow")));
  }

  private static CallContextBuilder withState(
      CallContextBuilder builder, Map<String, Object> values) {
    return builder
        .instanceState(copy(values, "instanceState"))
        .crossFlowState(copy(values, "crossFlowState"))
        .executionState(copy(values, "executionState"))
        .integrationState(copy(values, "integrationState"));
  }

  private static CallContextBuilder withRun(
      CallContextBuilder builder, Map<String, Object> values) {
    return builder
        .configVars(HostValues.map(values, "configVars"))
        .configuration(
            Json.tree(HostValues.map(values, "configuration")),
            HostValues.textOrNull(values, "configurationEtag"))
        .executionId(HostValues.text(values, "executionId"))
        .stepId(HostValues.text(values, "stepId"))
        .executionFrame(FrameJson.read(HostValues.map(values, "executionFrame")))
        .batch(batch(HostValues.map(values, "batch")))
        .isSimulatedTestExecution(HostValues.flag(values, "isSimulatedTestExecution"))
        .globalDebug(HostValues.flag(values, "globalDebug"))
        .allowedMemoryMb(HostValues.number(values, "runnerAllocatedMemoryMb"));
  }

  static Customer customer(Map<String, Object> values) {
    String externalId = HostValues.textOrNull(values, "externalId");
    return new Customer(HostValues.text(values, "id"), externalId, HostValues.text(values, "name"));
  }

  static Instance instance(Map<String, Object> values) {
    return new Instance(HostValues.text(values, "id"), HostValues.text(values, "name"));
  }

  static @Nullable User user(Map<String, Object> values) {
    return values.isEmpty()
        ? null
        : new User(
            HostValues.text(values, "id"),
            HostValues.text(values, "email"),
            HostValues.text(values, "name"),
            HostValues.textOrNull(values, "externalId"));
  }

  static Integration integration(Map<String, Object> values) {
    return new Integration(
        HostValues.text(values, "id"),
        HostValues.text(values, "name"),
        HostValues.text(values, "versionSequenceId"),
        HostValues.textOrNull(values, "externalVersion"));
  }

  static Flow flow(Map<String, Object> values) {
    return new Flow(
        HostValues.text(values, "id"),
        HostValues.text(values, "name"),
        HostValues.text(values, "stableId"));
  }

  /** Copies a map with all that is in it, so that an operation may change every part of it. */
  private static Map<String, Object> copy(Map<String, Object> values, String key) {
    return Json.map(Json.tree(HostValues.map(values, key)));
  }

  private static BatchInfo batch(Map<String, Object> values) {
    Long size = HostValues.number(values, "batchSize");
    return size == null || size < 1 || !HostValues.flag(values, "enabled")
        ? BatchInfo.DISABLED
        : BatchInfo.of(Math.toIntExact(size));
  }

  private static Map<String, Map<String, JsonNode>> flowSchemas(Map<String, Object> values) {
    Map<String, Map<String, JsonNode>> schemas = new LinkedHashMap<>();
    values.forEach(
        (flow, purposes) -> {
          Map<String, JsonNode> ofFlow = new LinkedHashMap<>();
          HostValues.map(purposes).forEach((name, schema) -> ofFlow.put(name, Json.tree(schema)));
          schemas.put(flow, ofFlow);
        });
    return schemas;
  }

  @SuppressWarnings("unchecked") // what a host gives is documented at the bridge
  private static @Nullable Function<FlowCall, FlowReply> flowInvoker(@Nullable Object function) {
    if (!(function instanceof Function<?, ?>)) {
      return null;
    }
    var host = (Function<Map<String, Object>, Map<String, Object>>) function;
    return call -> reply(host.apply(request(call)));
  }

  private static Map<String, Object> request(FlowCall call) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("flow", call.flow());
    if (call.data() instanceof JsonNode data && !data.isNull()) {
      request.put("data", Json.plain(data));
    }
    request.put("headers", call.headers());
    if (call.source() != null) {
      request.put("source", call.source());
    }
    return request;
  }

  private static FlowReply reply(Map<String, Object> answer) {
    Long status = HostValues.number(answer, "statusCode");
    return new FlowReply(
        status == null ? 200 : Math.toIntExact(status),
        HostValues.texts(answer.get("headers")),
        Json.tree(answer.get("data")));
  }
}
