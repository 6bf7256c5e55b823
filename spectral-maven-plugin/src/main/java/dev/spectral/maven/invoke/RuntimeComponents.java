package dev.spectral.maven.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a flow's calls of existing components to a runtime. */
final class RuntimeComponents implements Function<Map<String, Object>, @Nullable Object> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<RuntimeClient> runtime;

  RuntimeComponents(Optional<RuntimeClient> runtime) {
    this.runtime = runtime;
  }

  @Override
  public @Nullable Object apply(Map<String, Object> request) {
    String component = String.valueOf(request.get("component"));
    String action = String.valueOf(request.get("action"));
    RuntimeClient client = runtime.orElseThrow(() -> nowhere(component, action));
    ObjectNode inputs = JSON.convertValue(request.get("inputs"), ObjectNode.class);
    JsonNode answer = client.invoke(new Call(component, "latest", action, inputs, null));
    return JSON.convertValue(answer.path("result").path("data"), Object.class);
  }

  private static InvokeException nowhere(String component, String action) {
    return new InvokeException(
        "The flow calls "
            + action
            + " of the component "
            + component
            + ", and no runtime is named that has it. Fix: start one with mvn spectral:run in the"
            + " module of that component, and name it here with -Dspectral.runtimeUrl=URL and"
            + " -Dspectral.token=TOKEN.");
  }
}
