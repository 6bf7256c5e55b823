package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks what is local of an import before anything is sent, and reports all of it at once. */
final class ImportCheck {

  private final IntegrationRequest request;
  private final List<String> problems = new ArrayList<>();

  private ImportCheck(IntegrationRequest request) {
    this.request = request;
  }

  /** Gives the API keys of each flow that needs one. */
  static Map<String, List<String>> check(IntegrationRequest request) {
    return new ImportCheck(request).run();
  }

  private Map<String, List<String>> run() {
    if (request.replace() && request.integrationId() == null) {
      problems.add(
          "There is no id of the integration to replace. Fix: -Dspectral.integrationId=…, or leave"
              + " -Dspectral.replace=true out.");
    }
    Map<String, List<String>> keys = keys();
    if (!problems.isEmpty()) {
      throw new PlatformException.NotPublishable(
          "Nothing was imported:\n - " + String.join("\n - ", problems));
    }
    return keys;
  }

  private Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (JsonNode flow : request.publishingMetadata().path("flowsWithCustomerRequiredAPIKeys")) {
      String name = flow.path("name").asText();
      List<String> own = new ArrayList<>();
      flow.path("testApiKeys").forEach(key -> own.add(key.asText()));
      String given = request.testApiKeys().get(name);
      if (given != null) {
        own.clear();
        own.add(given);
      }
      if (own.isEmpty()) {
        problems.add(
            "The flow \""
                + name
                + "\" lets customers in by API key only, so it cannot be tried out without one."
                + " Fix: a <testApiKey> for it.");
      }
      keys.put(name, own);
    }
    for (String name : request.testApiKeys().keySet()) {
      if (!keys.containsKey(name)) {
        problems.add(
            "There is a <testApiKey> for \"%s\", and the flows that need one are %s. Fix: correct the name."
                .formatted(name, keys.isEmpty() ? "none" : keys.keySet()));
      }
    }
    return keys;
  }
}
