package dev.spectral.internal.integration;

import static dev.spectral.internal.integration.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.FlowBatch;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowSecurity;
import dev.spectral.integration.FlowTrigger;
import org.jspecify.annotations.Nullable;

/** What a flow takes, in what portions, and from whom. */
final class FlowChecks {

  private final FlowDefinition flow;
  private final Findings findings;

  FlowChecks(FlowDefinition flow, Findings findings) {
    this.flow = flow;
    this.findings = findings;
  }

  void check() {
    checkAgent();
    if (flow.trigger() instanceof FlowTrigger.Function function && function.batch() != null) {
      checkBatch(function.batch());
    }
    checkSecurity(flow.security());
  }

  private void checkAgent() {
    if (flow.agent() && !flow.synchronous()) {
      findings.add(
          ProblemCode.SP068,
          flow,
          "Agents call it as a tool, and a tool has to answer, but nobody waits for its result.",
          "add isSynchronous = true.");
    }
    if (!flow.schemas().isEmpty() && !flow.schemas().containsKey("invoke")) {
      findings.add(
          ProblemCode.SP068,
          flow,
          "It has schemas, and none of what it takes.",
          "add a schema named \"invoke\".");
    }
    flow.schemas().forEach(this::checkSchema);
  }

  private void checkSchema(String name, JsonNode schema) {
    String type = schema.path("type").asText("object");
    if (!schema.path("properties").isObject() || !type.equals("object")) {
      findings.add(
          ProblemCode.SP068,
          flow,
          "Its schema "
              + quoted(name)
              + " does not describe an object with properties, and the platform takes nothing else.",
          "describe an object, such as {\"properties\": {\"query\": {\"type\": \"string\"}}}.");
    }
  }

  private void checkBatch(FlowBatch batch) {
    if (batch.size() == null) {
      findings.add(
          ProblemCode.SP069,
          flow,
          "Its trigger hands out batches, and nothing says how many items an execution gets.",
          "add batchSize = 100, or another number.");
    }
    checkPositive("batchSize", batch.size());
    checkPositive("concurrentBatchLimit", batch.concurrentLimit());
  }

  private void checkPositive(String name, @Nullable Integer number) {
    if (number != null && number < 1) {
      findings.add(
          ProblemCode.SP069, flow, "Its " + name + " is " + number + ".", "use 1 or more.");
    }
  }

  private void checkSecurity(FlowSecurity security) {
    boolean organization = security.type() == EndpointSecurity.ORGANIZATION;
    boolean hasKeys = !security.organizationApiKeys().isEmpty();
    if (organization && !hasKeys) {
      addSecurity(
          "Callers need a key of the organisation, and there is none, so nobody could call it.",
          "add organizationApiKeys = {\"…\"}.");
    }
    if (!organization && hasKeys) {
      addSecurity(
          "It has keys of the organisation, which are not asked for.",
          "add endpointSecurity = EndpointSecurity.ORGANIZATION.");
    }
    if (security.type() != EndpointSecurity.CUSTOMER_REQUIRED
        && !security.testApiKeys().isEmpty()) {
      addSecurity(
          "It has keys to try it out with, which are not asked for.",
          "add endpointSecurity = EndpointSecurity.CUSTOMER_REQUIRED, or remove testApiKeys.");
    }
  }

  private void addSecurity(String what, String fix) {
    findings.add(ProblemCode.SP079, flow, what, fix);
  }
}
