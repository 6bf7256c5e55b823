package dev.spectral.runtime.execution;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call, from loading to outcome. Says nothing of inputs, fields or messages in the log. */
final class ActionCall {

  private static final Logger LOG = LoggerFactory.getLogger(ActionCall.class);

  private final LoadedComponents components;
  private final Invocation invocation;
  private final CapturedLogs logs;

  ActionCall(LoadedComponents components, Invocation invocation, CapturedLogs logs) {
    this.components = components;
    this.invocation = invocation;
    this.logs = logs;
  }

  Outcome call() {
    try (LoadedComponents.Lease lease = components.lease(invocation.version())) {
      return outcome(lease.call(request()));
    } catch (IOException e) {
      return failed(
          Outcome.INTERNAL,
          "The runtime cannot read the component's package; its log says why.",
          e);
    } catch (ReflectiveOperationException | LinkageError e) {
      return failed(
          Outcome.INVALID_COMPONENT,
          "The component cannot be loaded: " + e + ". Is every class it needs in its package?",
          e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(Outcome.INTERNAL, "The runtime failed to run the action; its log says why.", e);
    }
  }

  private Map<String, Object> request() {
    Map<String, Object> request = new HashMap<>();
    request.put("operation", "invoke");
    request.put("action", invocation.action());
    request.put("inputs", invocation.inputs());
    if (invocation.connection() != null) {
      request.put("connection", invocation.connection());
    }
    request.put("context", Map.of("executionId", invocation.executionId()));
    request.put("log", logs);
    return request;
  }

  @SuppressWarnings("unchecked")
  private Outcome outcome(Map<String, Object> answer) {
    if (Boolean.TRUE.equals(answer.get("ok"))) {
      return new Outcome((Map<String, Object>) answer.get("result"), null, logs.lines());
    }
    if (answer.get("error") instanceof Map<?, ?> error) {
      return new Outcome(null, (Map<String, Object>) error, logs.lines());
    }
    return Outcome.failure(
        Outcome.INTERNAL, "The component's side of the runtime gave no answer.", logs.lines());
  }

  private Outcome failed(String code, String message, Throwable cause) {
    LOG.atError()
        .addKeyValue("executionId", invocation.executionId())
        .addKeyValue("component", invocation.version().component().key())
        .addKeyValue("version", invocation.version().number())
        .addKeyValue("action", invocation.action())
        .addKeyValue("code", code)
        .addKeyValue("trace", Traces.of(cause))
        .log("action could not run");
    return Outcome.failure(code, message, logs.lines());
  }
}
