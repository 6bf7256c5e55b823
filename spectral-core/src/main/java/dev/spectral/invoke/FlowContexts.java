package dev.spectral.invoke;

import dev.spectral.ActionLogger;
import dev.spectral.ComponentCalls;
import dev.spectral.Secret;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.FlowContext;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.bind.ConfigPageBinder;
import dev.spectral.internal.read.integration.PagePlan;
import dev.spectral.internal.reflect.ReflectedType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the contexts of one integration's flows. */
final class FlowContexts {

  private final Map<Class<?>, ConfigPageBinder> pages = new LinkedHashMap<>();
  private final Set<String> connections = new LinkedHashSet<>();

  FlowContexts(List<PagePlan> plans, IntegrationDefinition integration) {
    for (ConfigVar one : integration.configVars()) {
      if (!(one instanceof ConfigValue)) {
        connections.add(one.name());
      }
    }
    plans.forEach(
        plan -> pages.put(((ReflectedType) plan.record()).raw(), ConfigPageBinder.of(plan)));
  }

  /** Makes the context of one call; the secrets that are read through it are masked. */
  FlowContext of(
      CallContext context,
      ActionLogger logger,
      ComponentCalls components,
      Consumer<List<Secret>> secrets) {
    return new FlowCallContext(context, logger, pages, connections, components, secrets);
  }
}
