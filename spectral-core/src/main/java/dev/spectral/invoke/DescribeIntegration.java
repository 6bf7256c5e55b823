package dev.spectral.invoke;

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

  static Map<String, Object> describe(Class<?> type, Map<String, Object> importMetadata) {
    IntegrationReading reading = IntegrationReader.read(type, System::getenv);
    Map<String, Object> answer =
        Describe.answer(type.getName(), reading.isValid(), reading.problems());
    answer.put("kind", "integration");
    IntegrationDefinition definition = reading.draft().definition();
    if (reading.isValid()) {
      Map<String, Object> flows = new LinkedHashMap<>();
      for (FlowPlan plan : reading.draft().flows()) {
        flows.put(plan.key(), plan.execution().method().name());
      }
      answer.put("flows", flows);
      answer.put("yaml", IntegrationManifest.yaml(definition, Json.tree(importMetadata)));
      answer.put("definition", Json.map(IntegrationManifest.definition(definition)));
      answer.put("publishVariables", Json.map(IntegrationManifest.publishVariables(definition)));
      answer.put(
          "publishingMetadata", Json.map(IntegrationManifest.publishingMetadata(definition)));
    }
    answer.put("checked", counts(definition));
    return answer;
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
