package dev.spectral.internal.read.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionResult;
import dev.spectral.annotations.Integration;
import dev.spectral.integration.ConfigurationDefinition;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.read.Role;
import dev.spectral.internal.reflect.ReflectedMethod;
import dev.spectral.internal.schema.Schemas;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes by Java types what flows for agents take and return, and a configuration. */
final class AgentSchemas {

  private final Schemas schemas = new Schemas();

  private AgentSchemas() {}

  static IntegrationDraft add(IntegrationDraft draft, Class<?> type) {
    AgentSchemas writer = new AgentSchemas();
    IntegrationDefinition from = draft.definition();
    List<FlowDefinition> flows = new ArrayList<>();
    for (int i = 0; i < from.flows().size(); i++) {
      FlowDefinition flow = from.flows().get(i);
      flows.add(flow.agent() ? writer.described(flow, draft.flows().get(i)) : flow);
    }
    return draft.with(with(from, flows, writer.described(from.configuration(), type)));
  }

  private FlowDefinition described(FlowDefinition flow, FlowPlan plan) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    Method method = ((ReflectedMethod) plan.execution().method()).method();
    put(all, "invoke", body(plan, method));
    put(all, "result", data(method.getGenericReturnType()));
    all.putAll(flow.schemas());
    return new FlowDefinition(
        flow.name(),
        flow.stableKey(),
        flow.description(),
        flow.trigger(),
        flow.schedule(),
        flow.functions(),
        flow.preprocess(),
        flow.synchronous(),
        flow.agent(),
        flow.initialSyncOnDeploy(),
        flow.retry(),
        flow.queue(),
        flow.security(),
        flow.onError(),
        all);
  }

  private @Nullable ConfigurationDefinition described(
      @Nullable ConfigurationDefinition configuration, Class<?> type) {
    Integration facts = type.getAnnotation(Integration.class);
    if (facts == null || configuration == null || configuration.schema() == null) {
      return configuration;
    }
    if (!configuration.schema().isEmpty() || facts.configuration().type() == Void.class) {
      return configuration;
    }
    return new ConfigurationDefinition(
        schemas.of(facts.configuration().type()),
        configuration.uiSchema(),
        configuration.eTag(),
        configuration.hasInit(),
        configuration.connections());
  }

  private void put(Map<String, JsonNode> all, String name, @Nullable Type type) {
    JsonNode schema = type == null ? null : schemas.of(type);
    if (schema != null && schema.path("type").asText().equals("object")) {
      all.put(name, schema);
    }
  }

  private static @Nullable Type body(FlowPlan plan, Method method) {
    List<Role> roles = plan.execution().roles();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) instanceof Role.Body) {
        return method.getGenericParameterTypes()[i];
      }
    }
    return null;
  }

  private static @Nullable Type data(Type type) {
    if (type == void.class || type == ActionResult.class) {
      return null;
    }
    return type instanceof ParameterizedType result && result.getRawType() == ActionResult.class
        ? result.getActualTypeArguments()[0]
        : type;
  }

  private static IntegrationDefinition with(
      IntegrationDefinition from,
      List<FlowDefinition> flows,
      @Nullable ConfigurationDefinition configuration) {
    return new IntegrationDefinition(
        from.key(),
        from.name(),
        from.description(),
        from.icon(),
        from.category(),
        from.documentation(),
        from.version(),
        from.labels(),
        from.endpointType(),
        from.preprocess(),
        from.instanceProfile(),
        flows,
        from.pages(),
        from.userLevelPages(),
        from.scoped(),
        configuration,
        from.components());
  }
}
