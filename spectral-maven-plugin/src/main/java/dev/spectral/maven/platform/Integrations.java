package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the platform is asked about integrations. */
final class Integrations {

  private final PlatformSession session;

  Integrations(PlatformSession session) {
    this.session = session;
  }

  /** Whether a version of a component has arrived. */
  boolean hasVersion(String componentKey, int version) {
    ObjectNode variables =
        Json.object().put("componentKey", componentKey).put("versionNumber", version);
    JsonNode nodes = ask(Operation.VERSION, variables).path("components").path("nodes");
    return !nodes.isEmpty();
  }

  /** The YAML that an integration has now; empty if the platform does not say. */
  String definition(String id) {
    JsonNode integration = find(id);
    if (!integration.isObject()) {
      throw unknown(id, "");
    }
    return integration.path("definition").asText();
  }

  private JsonNode find(String id) {
    try {
      return ask(Operation.DEFINITION, Json.object().put("id", id)).path("integration");
    } catch (PlatformException.Refused e) {
      throw unknown(id, "\n" + e.getMessage());
    }
  }

  private PlatformException unknown(String id, String said) {
    return new PlatformException.Refused(
        session.url()
            + " knows no integration "
            + id
            + ", so nothing was imported. Fix: correct -Dspectral.integrationId; or, where the id"
            + " comes from .spectral/integration.json and that integration was deleted, remove its"
            + " line there, and the next import makes a new one."
            + said);
  }

  /** Imports, and gives the integration's id. */
  String importYaml(IntegrationRequest request) {
    ObjectNode variables = Json.object().put("definition", request.yaml());
    if (request.integrationId() != null) {
      variables.put("integrationId", request.integrationId());
    }
    if (request.replace()) {
      variables.put("replace", true);
    }
    JsonNode integration =
        ask(Operation.IMPORT, variables).path("importIntegration").path("integration");
    String id = Json.text(integration, "id");
    if (id == null) {
      throw new PlatformException.UnexpectedAnswer(
          session.url()
              + " answered importIntegration without an id. Whether it imported '"
              + request.name()
              + "' is unknown. Repair: run the same import again.");
    }
    return id;
  }

  /** An address that takes the picture, and the one under which it is seen then. */
  JsonNode pictureSlot(String id, String fileName) {
    ObjectNode variables =
        Json.object().put("objectId", id).put("fileName", fileName).put("mediaType", "AVATAR");
    return ask(Operation.MEDIA, variables).path("uploadMedia");
  }

  void setPicture(String id, String address) {
    ask(Operation.AVATAR, Json.object().put("integrationId", id).put("avatarUrl", address));
  }

  /** Gives flows of the instance in which the integration is tried out their API keys. */
  void setApiKeys(String id, Map<String, List<String>> keys) {
    JsonNode integration =
        ask(Operation.TEST_INSTANCE, Json.object().put("id", id)).path("integration");
    ArrayNode configs = Json.array();
    for (JsonNode flow : integration.path("flows").path("nodes")) {
      List<String> own = keys.get(flow.path("name").asText());
      if (own != null) {
        ObjectNode config = configs.addObject().put("flowId", flow.path("id").asText());
        own.forEach(config.putArray("apiKeys")::add);
      }
    }
    ObjectNode variables =
        Json.object().put("instanceId", integration.path("systemInstance").path("id").asText());
    variables.set("flowConfigs", configs);
    variables.put("configMode", "INSTANCE");
    ask(Operation.API_KEYS, variables);
  }

  int publish(String id, @Nullable String comment, CommitAttributes from) {
    ObjectNode variables = Json.object().put("id", id);
    Json.put(variables, "comment", comment);
    Json.put(variables, "attributes", Registrar.attributes(from));
    JsonNode answer = ask(Operation.PUBLISH_INTEGRATION, variables).path("publishIntegration");
    return answer.path("integration").path("versionNumber").asInt();
  }

  private ObjectNode ask(Operation operation, ObjectNode variables) {
    return session.graphql().execute(operation, variables);
  }
}
