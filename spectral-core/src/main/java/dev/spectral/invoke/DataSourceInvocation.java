package dev.spectral.invoke;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.json.OfferedJson;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call of a data source, from wire inputs to an outcome. */
final class DataSourceInvocation extends Invocation {

  DataSourceInvocation(Map<String, OperationBinder> sources, ErrorHook hook, ActionCall call) {
    super(sources, "data source", hook, call);
  }

  @Override
  Outcome success(OperationBinder binder, @Nullable Object value) {
    try {
      ObjectNode offered = OfferedJson.of(value);
      return new Outcome.Success(
          Objects.requireNonNull(offered.get("result")),
          null,
          null,
          Map.of(),
          null,
          offered.get("supplementalData"));
    } catch (IllegalArgumentException | StackOverflowError e) {
      return unwritable(ResultJson.explain(e));
    }
  }
}
