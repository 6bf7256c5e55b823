package dev.spectral.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.integration.ComponentManifest;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowDefinitionBuilder;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.IntegrationDefinitionBuilder;
import java.util.Map;

/** What the fixtures share: two existing components, and the beginnings of integrations. */
final class Acme {

  /** The key that the fixtures hold in place of a random one. */
  static final String KEY = "00000000-0000-4000-8000-000000000000";

  static final ComponentManifest PUBLIC =
      ComponentManifest.of(
          json(
              """
              {"key": "acme", "public": true, "signature": "acme-signature-sha1",
               "triggers": {
                 "webhook": {"inputs": {
                   "secret": {"type": "string", "default": ""},
                   "mode": {"type": "string", "default": "fast"},
                   "list": {"type": "string", "collection": "valuelist", "default": ""},
                   "kv": {"type": "string", "collection": "keyvaluelist", "default": ""},
                   "noDefault": {"type": "string"}}},
                 "plain": {"inputs": {}},
                 "legacyTrigger": {"inputs": {}}},
               "connections": {
                 "oauth2": {"inputs": {
                   "authorizeUrl": {"type": "string", "default": "https://acme/auth"},
                   "scopes": {"type": "string", "default": "a b"},
                   "clientId": {"type": "string"},
                   "clientSecret": {"type": "password"},
                   "extra": {"type": "string", "collection": "valuelist", "default": ""},
                   "kv": {"type": "string", "collection": "keyvaluelist", "default": ""}}}},
               "dataSources": {
                 "selectItem": {"dataSourceType": "picklist", "inputs": {
                   "connection": {"type": "connection"},
                   "filter": {"type": "string"},
                   "ids": {"type": "string", "collection": "valuelist", "default": ""}}},
                 "mapper": {"dataSourceType": "jsonForm", "inputs": {}}}}
              """));

  static final ComponentManifest PRIVATE =
      ComponentManifest.of(
          json("{\"key\": \"private-comp\", \"triggers\": {\"t\": {\"inputs\": {}}}}"));

  private Acme() {}

  static IntegrationDefinitionBuilder fixture() {
    return IntegrationDefinition.builder(KEY, "Fixture").description("A fixture");
  }

  static IntegrationDefinitionBuilder withOneFlow() {
    return fixture().flow(flow("Flow 1", "flow-1").build());
  }

  static FlowDefinitionBuilder flow(String name, String stableKey) {
    return FlowDefinition.builder(name, stableKey).description("d");
  }

  static ComponentReference reference(String key) {
    return new ComponentReference("acme", key, Map.of());
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
