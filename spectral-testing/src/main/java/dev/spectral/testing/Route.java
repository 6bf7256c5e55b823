package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.spectral.TriggerPayload;
import dev.spectral.integration.PreprocessFields;
import dev.spectral.invoke.FlowInvoker;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For which flow and which customer a request is.
 *
 * @param flow the name of the flow, or null where nothing names it
 * @param customer the external id of the customer, or null where nothing names it
 */
record Route(@Nullable String flow, @Nullable String customer) {

  static Route ofRequest(PreprocessFields fields, TriggerPayload payload) {
    return of(fields, FlowInvoker.passed(payload));
  }

  static Route ofResult(PreprocessFields fields, JsonNode result) {
    return of(fields, result);
  }

  private static Route of(PreprocessFields fields, JsonNode in) {
    return new Route(text(fields.flowName(), in), text(fields.externalCustomerId(), in));
  }

  private static @Nullable String text(@Nullable String path, JsonNode in) {
    if (path == null || path.isEmpty()) {
      return null;
    }
    List<String> names = List.of(path.split("\\.", -1));
    JsonNode at = in;
    for (int i = 0; i < names.size(); i++) {
      boolean header = i == 1 && names.get(0).equals("headers");
      at = header ? anyCase(at, names.get(i)) : at.path(names.get(i));
    }
    return at.isValueNode() && !at.isNull() ? at.asText() : null;
  }

  private static JsonNode anyCase(JsonNode headers, String name) {
    return headers.properties().stream()
        .filter(one -> one.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }
}
