package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.integration.FlowPlan;
import dev.spectral.internal.read.integration.IntegrationReader;
import dev.spectral.internal.read.integration.IntegrationReading;
import dev.spectral.manifest.IntegrationManifest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Describes an integration to a host: what it is, and what is wrong with it. */
final class DescribeIntegration {

  private DescribeIntegration() {}

  static Map<String, Object> describe(Class<?> type, Map<String, Object> request) {
    BuildEnvironment environment = BuildEnvironment.of(request);
    JsonNode importMetadata = Json.tree(HostValues.map(request, "importMetadata"));
    IntegrationReading reading = IntegrationReader.read(type, environment::value);
    Map<String, Object> answer =
        Describe.answer(type.getName(), reading.isValid(), reading.problems());
    answer.put("kind", "integration");
    IntegrationDefinition definition = reading.draft().definition();
    if (reading.isValid()) {
      answer.put("environment", environment.used());
      answer.put("flows", flows(reading));
      answer.put("yaml", IntegrationManifest.yaml(definition, importMetadata));
      answer.put("definition", Json.map(IntegrationManifest.definition(definition)));
      answer.put("publishVariables", Json.map(IntegrationManifest.publishVariables(definition)));
      answer.put(
          "publishingMetadata", Json.map(IntegrationManifest.publishingMetadata(definition)));
      answer.put("printable", printable(type, importMetadata));
    }
    answer.put("checked", counts(definition));
    return answer;
  }

  private static Map<String, Object> flows(IntegrationReading reading) {
    Map<String, Object> flows = new LinkedHashMap<>();
    for (FlowPlan plan : reading.draft().flows()) {
      flows.put(plan.key(), plan.execution().method().name());
    }
    return flows;
  }

  /** The same without the values of the environment, their slots are left, and without API keys. */
  private static Map<String, Object> printable(Class<?> type, JsonNode importMetadata) {
    IntegrationDefinition definition = IntegrationReader.read(type, null).draft().definition();
    Map<String, Object> printable = new LinkedHashMap<>();
    printable.put("yaml", IntegrationManifest.printableYaml(definition, importMetadata));
    printable.put("definition", Json.map(IntegrationManifest.printableDefinition(definition)));
    return printable;
  }

  private static Map<String, Object> counts(IntegrationDefinition definition) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("flows", definition.flows().size());
    counts.put("pages", definition.pages().size() + definition.userLevelPages().size());
    counts.put(
        "configVars", definition.pages().stream().mapToInt(one -> one.elements().size()).sum());
    counts.put("components", definition.components().size());
    return counts;
  }
}
