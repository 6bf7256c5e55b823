package dev.spectral.invoke;

import dev.spectral.internal.bind.OperationBinder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of a data source, from wire inputs to an outcome. */
final class DataSourceInvocation extends Invocation {

  DataSourceInvocation(Map<String, OperationBinder> sources, ErrorHook hook, ActionCall call) {
    super(sources, "data source", hook, call);
  }

  @Override
  Outcome success(OperationBinder binder, @Nullable Object value) {
    return offered(value);
  }
}
