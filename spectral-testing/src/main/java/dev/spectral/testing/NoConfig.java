package dev.spectral.testing;

import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Instance;
import dev.spectral.invoke.CallContext;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** What a flow finds that runs before it is known for whom: reading it is an error. */
final class NoConfig extends AbstractMap<String, Object> {

  private NoConfig() {}

  /** Takes what belongs to a customer out of a context. */
  static CallContext in(CallContext context) {
    return context.toBuilder()
        .configVars(new NoConfig())
        .customer(new Customer("", null, ""))
        .instance(new Instance("", ""))
        .build();
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    throw new IllegalStateException(
        "The preprocess flow of an endpoint that customers share has no config variables and no"
            + " connections: it runs before it is known for whom. Read the request alone.");
  }
}
