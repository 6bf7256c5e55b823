package dev.spectral.invoke;

import dev.spectral.ActionLogger;
import dev.spectral.ComponentCalls;
import dev.spectral.Secret;
import dev.spectral.integration.FlowContext;
import dev.spectral.internal.bind.ConfigPageBinder;
import dev.spectral.internal.read.integration.PagePlan;
import dev.spectral.internal.reflect.ReflectedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the contexts of one integration's flows. */
final class FlowContexts {

  private final Map<Class<?>, ConfigPageBinder> pages = new LinkedHashMap<>();

  FlowContexts(List<PagePlan> plans) {
    plans.forEach(
        plan -> pages.put(((ReflectedType) plan.record()).raw(), ConfigPageBinder.of(plan)));
  }

  /** Makes the context of one call; the secrets that are read through it are masked. */
  FlowContext of(
      CallContext context,
      ActionLogger logger,
      ComponentCalls components,
      Consumer<List<Secret>> secrets) {
    return new FlowCallContext(context, logger, pages, components, secrets);
  }
}
