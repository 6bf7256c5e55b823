package dev.spectral.manifest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.StepErrorHandler;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowSchedule;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.StepErrorPolicy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the two steps of a flow: what starts it, and what it does. */
final class StepTree {

  static final String TRIGGER_TEXT =
      "The function that will be executed by the flow to return an HTTP response.";
  static final String EXECUTION_TEXT = "The function that will be executed by the flow.";

  private final IntegrationDefinition integration;

  StepTree(IntegrationDefinition integration) {
    this.integration = integration;
  }

  ObjectNode trigger(FlowDefinition flow) {
    ObjectNode step = JsonNodeFactory.instance.objectNode();
    step.put("name", "On Trigger").put("stableKey", flow.stableKey() + "-onTrigger");
    step.put("description", TRIGGER_TEXT).put("isTrigger", true);
    writeErrors(flow.onError(), step);
    References references =
        flow.trigger() instanceof FlowTrigger.Reference one
            ? References.toTrigger(integration, one.reference())
            : null;
    step.set("action", action(flow, references));
    if (references != null) {
      step.set("inputs", references.inputs());
    }
    writeSchedule(flow.schedule(), step);
    return step;
  }

  private ObjectNode action(FlowDefinition flow, @Nullable References references) {
    if (flow.hasOwnTrigger()) {
      return IntegrationTree.own(integration, flow.triggerKey());
    }
    return references == null ? platform(flow) : references.entry();
  }

  private static ObjectNode platform(FlowDefinition flow) {
    String key = flow.schedule() == null ? "webhook" : "schedule";
    ObjectNode action = JsonNodeFactory.instance.objectNode().put("key", key);
    action
        .putObject("component")
        .put("key", key + "-triggers")
        .put("version", "LATEST")
        .put("isPublic", true);
    return action;
  }

  private static void writeSchedule(@Nullable FlowSchedule schedule, ObjectNode step) {
    if (schedule == null) {
      return;
    }
    ObjectNode node = step.putObject("schedule");
    if (schedule instanceof FlowSchedule.FromConfigVar configured) {
      node.put("type", "configVar").put("value", configured.name());
    } else if (schedule instanceof FlowSchedule.Cron cron) {
      node.put("type", "value").put("value", cron.expression());
    }
    String zone = schedule.timeZone();
    node.putObject("meta").put("scheduleType", "custom").put("timeZone", zone == null ? "" : zone);
  }

  ObjectNode execution(FlowDefinition flow) {
    ObjectNode step = JsonNodeFactory.instance.objectNode();
    step.set("action", IntegrationTree.own(integration, flow.actionKey()));
    step.put("name", "On Execution").put("stableKey", flow.stableKey() + "-onExecution");
    step.put("description", EXECUTION_TEXT);
    writeErrors(flow.onError(), step);
    return step;
  }

  private static void writeErrors(@Nullable StepErrorPolicy policy, ObjectNode step) {
    if (policy == null) {
      return;
    }
    ObjectNode node = step.putObject("errorConfig");
    node.put("errorHandlerType", policy.handler().name().toLowerCase(Locale.ROOT));
    if (policy.maxAttempts() != null) {
      node.put("maxAttempts", policy.maxAttempts());
    }
    if (policy.delay() != null) {
      node.put("delaySeconds", policy.delay().toSeconds());
    }
    if (policy.handler() == StepErrorHandler.RETRY) {
      node.put("usesExponentialBackoff", policy.exponentialBackoff());
      node.put("ignoreFinalError", policy.ignoreFinalError());
    }
  }
}
