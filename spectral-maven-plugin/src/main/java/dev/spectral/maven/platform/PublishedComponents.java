package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Looks published components up on a platform. */
public final class PublishedComponents {

  private final PlatformSession session;

  /**
   * Prepare to look components up; send nothing.
   *
   * @param session the platform, never null
   */
  public PublishedComponents(PlatformSession session) {
    this.session = session;
  }

  /**
   * Look up the newest version of a component.
   *
   * @param key the component's key, never null
   * @param isPublic whether it is a component of the platform
   * @return {@code public}, {@code signature} and {@code definition}, as a manifest has them; never
   *     null
   * @throws PlatformException if the platform has no such component or does not answer
   */
  public JsonNode manifest(String key, boolean isPublic) {
    ObjectNode variables = Json.object().put("componentKey", key).put("public", isPublic);
    JsonNode found =
        session.graphql().execute(Operation.COMPONENT, variables).at("/components/nodes/0");
    if (!found.isObject()) {
      throw new PlatformException.Refused(
          "%s has no %s component '%s'. Fix: correct the key, or say <isPublic>%s</isPublic>."
              .formatted(session.url(), isPublic ? "public" : "private", key, !isPublic));
    }
    ObjectNode manifest = Json.object().put("formatVersion", 1).put("public", isPublic);
    manifest.put("signature", found.path("signature").asText());
    ObjectNode definition = manifest.putObject("definition").put("key", key);
    display(definition, found);
    addOperations(definition, found.path("id").asText());
    for (JsonNode one : found.at("/connections/nodes")) {
      ObjectNode connection = definition.withArray("/connections").addObject();
      connection.put("key", one.path("key").asText()).put("label", one.path("label").asText());
      connection.put("comments", one.path("comments").asText(""));
      connection.set("inputs", InputNodes.nest(one.at("/inputs/nodes")));
    }
    return manifest;
  }

  private void addOperations(ObjectNode definition, String component) {
    ObjectNode variables = Json.object().put("component", component).putNull("after");
    while (true) {
      JsonNode page = session.graphql().execute(Operation.ACTIONS, variables).path("actions");
      page.path("nodes").forEach(one -> addOperation(definition, one));
      JsonNode info = page.path("pageInfo");
      String next = Json.text(info, "endCursor");
      if (!info.path("hasNextPage").asBoolean() || next == null) {
        return;
      }
      if (next.equals(variables.path("after").asText())) {
        throw new PlatformException.UnexpectedAnswer(
            session.url() + " answered componentActionQuery with the same page again.");
      }
      variables.put("after", next);
    }
  }

  private static void addOperation(ObjectNode definition, JsonNode one) {
    boolean isTrigger = one.path("isTrigger").asBoolean();
    boolean isDataSource = one.path("isDataSource").asBoolean();
    String kind = isTrigger ? "triggers" : isDataSource ? "dataSources" : "actions";
    String key = one.path("key").asText();
    ObjectNode operation = definition.withObject("/" + kind).putObject(key).put("key", key);
    display(operation, one);
    operation.set("inputs", InputNodes.nest(one.at("/inputs/nodes")));
    if (isDataSource) {
      operation.put("dataSourceType", InputNodes.dataSourceType(one.path("dataSourceType")));
    }
    if (isTrigger && one.path("scheduleSupport").isTextual()) {
      String support = one.path("scheduleSupport").asText().toLowerCase(Locale.ROOT);
      operation.put("scheduleSupport", support);
    }
    if (isTrigger && one.path("isPollingTrigger").asBoolean()) {
      operation.put("isPollingTrigger", true);
    }
  }

  private static void display(ObjectNode target, JsonNode from) {
    target
        .putObject("display")
        .put("label", from.path("label").asText())
        .put("description", from.path("description").asText(""));
  }
}
