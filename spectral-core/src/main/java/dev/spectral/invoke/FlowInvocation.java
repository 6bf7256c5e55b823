package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.TriggerPayload;
import dev.spectral.integration.ComponentCalls;
import dev.spectral.internal.bind.FlowParts;
import dev.spectral.internal.bind.Given;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.json.PayloadJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of a flow, or of what prepares its configuration. */
final class FlowInvocation extends Invocation {

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
  Given given(@Nullable CallContext context) {
    TriggerPayload started = payload.isObject() ? PayloadJson.read(payload) : null;
    return new Given(
        context == null ? null : contexts.of(context, components, this::mask),
        started,
        null,
        new FlowParts(call.context().configVars(), components, payload.path("body").path("data")));
  }
}
