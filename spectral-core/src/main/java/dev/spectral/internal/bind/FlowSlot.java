package dev.spectral.internal.bind;

import dev.spectral.annotations.ConfigPage;
import dev.spectral.internal.read.Role;
import dev.spectral.internal.read.integration.PagePlan;
import dev.spectral.internal.reflect.ReflectedType;
import org.jspecify.annotations.Nullable;

/** Fills a parameter that only the methods of integrations have. */
@FunctionalInterface
interface FlowSlot {

  /** Gives the argument; reports what is wrong and gives null. */
  @Nullable Object fill(FlowParts parts, Binding binding);

  /** Prepares a parameter, or gives null when components have such parameters too. */
  static @Nullable FlowSlot of(Role role) {
    if (role instanceof Role.Page page) {
      ConfigPage facts = page.record().annotation(ConfigPage.class);
      String name = facts == null ? page.record().simpleName() : facts.name();
      ConfigPageBinder binder = ConfigPageBinder.of(new PagePlan(name, page.record()));
      return (parts, binding) -> binder.bind(parts.configVars(), binding);
    }
    if (role instanceof Role.Client client) {
      ComponentClient maker = ComponentClient.of(((ReflectedType) client.type()).raw());
      return (parts, binding) -> maker.make(parts.components());
    }
    if (role instanceof Role.Body body) {
      BodyConverter converter = BodyConverter.of(body.variable());
      return (parts, binding) -> converter.convert(parts.body(), binding);
    }
    return null;
  }
}
