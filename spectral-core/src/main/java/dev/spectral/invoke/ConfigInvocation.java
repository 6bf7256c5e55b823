package dev.spectral.invoke;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.ComponentCalls;
import dev.spectral.internal.bind.OperationBinder;
import org.jspecify.annotations.Nullable;

/** One call of the data source of a config variable. */
final class ConfigInvocation extends FlowInvocation {

  ConfigInvocation(
      FlowContexts contexts,
      OperationBinder binder,
      ErrorHook hook,
      ActionCall call,
      ComponentCalls components) {
    super(contexts, "data source", binder, hook, call, components, NullNode.getInstance());
  }

  @Override
  Outcome success(OperationBinder binder, @Nullable Object value) {
    return offered(value);
  }
}
