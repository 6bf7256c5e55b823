package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three questions of a publish: who am I, do you have this package, take this version. */
final class Registrar {

  private final PlatformSession session;

  Registrar(PlatformSession session) {
    this.session = session;
  }

  /** The id of the customer whom the signed-in user belongs to; none for the organization's. */
  Optional<String> ownCustomer() {
    JsonNode user =
        session.graphql().execute(Operation.WHOAMI, Json.object()).path("authenticatedUser");
    if (!user.isObject()) {
      throw new PlatformException.NotAuthenticated(
          session.url()
              + " knows no user for the access token of "
              + session.credentialSource()
              + ". "
              + Credentials.HOW_TO_GET);
    }
    return Optional.ofNullable(Json.text(user.path("customer"), "id"));
  }

  boolean hasAlready(Publication publication) {
    ObjectNode variables =
        Json.object().put("key", publication.key()).put("public", publication.isPublic());
    JsonNode nodes =
        session
            .graphql()
            .execute(signature(publication), variables)
            .path("components")
            .path("nodes");
    return publication.request().signature().equals(nodes.path(0).path("signature").asText());
  }

  private static Operation signature(Publication publication) {
    JsonNode definition = publication.request().variables().path("definition");
    return definition.path("forCodeNativeIntegration").asBoolean()
        ? Operation.INTEGRATION_SIGNATURE
        : Operation.SIGNATURE;
  }

  /** Registers a version. This is the point of no return: it is never sent twice. */
  Registration register(Publication publication, @Nullable String customer) {
    ObjectNode data;
    try {
      data = session.graphql().execute(Operation.PUBLISH, variables(publication, customer));
    } catch (PlatformException.Unreachable e) {
      throw new PlatformException.Unreachable(
          e.getMessage()
              + " Whether it registered a version of '"
              + publication.key()
              + "' is unknown; such a version has no package and cannot run."
              + " Repair: run the same publish again.",
          e);
    }
    JsonNode result = data.path("publishComponent").path("publishResult");
    if (!result.path("component").path("versionNumber").canConvertToInt()) {
      throw new PlatformException.UnexpectedAnswer(
          session.url()
              + " answered publishComponent without a version. Whether it registered one of '"
              + publication.key()
              + "' is unknown. Repair: run the same publish again.");
    }
    return new Registration(result);
  }

  private static ObjectNode variables(Publication publication, @Nullable String customer) {
    PublishRequest request = publication.request();
    ObjectNode variables = Json.object();
    variables.set("definition", request.variables().path("definition"));
    for (String list : List.of("actions", "triggers", "dataSources", "connections")) {
      JsonNode given = request.variables().path(list);
      variables.set(list, given.isArray() ? given : Json.array());
    }
    Json.put(variables, "comment", request.comment());
    Json.put(variables, "customer", customer);
    Json.put(variables, "attributes", attributes(request.attributes()));
    return variables;
  }

  /** The platform takes them as one text that is JSON; null if nothing is known. */
  static @Nullable String attributes(CommitAttributes from) {
    ObjectNode attributes = Json.object();
    Json.put(attributes, "commitHash", from.commitHash());
    Json.put(attributes, "commitUrl", from.commitUrl());
    Json.put(attributes, "repoUrl", from.repoUrl());
    Json.put(attributes, "pullRequestUrl", from.pullRequestUrl());
    return attributes.isEmpty() ? null : attributes.toString();
  }
}
