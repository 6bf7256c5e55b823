package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext;
import dev.spectral.ComponentCalls;
import dev.spectral.TriggerPayload;
import dev.spectral.internal.bind.FlowParts;
import dev.spectral.internal.bind.Given;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of a flow, or of what prepares its configuration. */
class FlowInvocation extends Invocation {

  private final FlowContexts contexts;
  private final ActionCall call;
  private final ComponentCalls components;
  private final JsonNode payload;

  FlowInvocation(
      FlowContexts contexts,
      String kind,
      OperationBinder binder,
      ErrorHook hook,
      ActionCall call,
      ComponentCalls components,
      JsonNode payload) {
    super(Map.of(call.operation(), binder), kind, hook, call);
    this.contexts = contexts;
    this.call = call;
    this.components = components;
    this.payload = payload;
  }

  @Override
  ActionContext open(CallContext facts, MaskingLogger masked) {
    return contexts.of(facts, masked, components, this::mask);
  }

  @Override
  Given given(@Nullable ActionContext taken) {
    TriggerPayload started =
        payload.isObject() ? BridgePayloads.payload(Json.map(payload), call.context()) : null;
    return new Given(
        taken,
        started,
        null,
        new FlowParts(call.context().configVars(), components, payload.path("body").path("data")));
  }
}
