package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the platform's GraphQL API. An answer counts as good only if its status, its top-level
 * errors and the errors inside its data all say so. Nothing is sent twice.
 */
final class GraphqlClient {

  private final Credentials credentials;
  private final Http http;
  private final AccessToken token;

  GraphqlClient(Credentials credentials, Http http, AccessToken token) {
    this.credentials = credentials;
    this.http = http;
    this.token = token;
  }

  /** Sends one operation and gives the {@code data} of a good answer. */
  ObjectNode execute(Operation operation, ObjectNode variables) {
    Answer answer = http.send(request(operation, variables));
    ObjectNode body = Json.readObject(answer.body());
    if (answer.status() == 401) {
      throw notAuthenticated(body);
    }
    if (body == null) {
      throw unexpected(operation, http.describe(answer) + ", which is not its JSON");
    }
    List<String> errors = GraphqlErrors.topLevel(body);
    if (!errors.isEmpty() && answer.status() < 500) {
      throw refused(operation, errors);
    }
    if (!answer.isSuccess()) {
      String reasons = errors.isEmpty() ? http.describe(answer) : "status " + answer.status();
      throw unexpected(operation, reasons + lines(errors));
    }
    if (!(body.path("data") instanceof ObjectNode data)) {
      throw unexpected(operation, "no data");
    }
    List<String> inside = GraphqlErrors.inData(data);
    if (!inside.isEmpty()) {
      throw refused(operation, inside);
    }
    return data;
  }

  private HttpRequest request(Operation operation, ObjectNode variables) {
    ObjectNode body = Json.object().put("query", operation.document());
    body.set("variables", variables);
    URI endpoint = credentials.url().resolve("/api");
    return http.request(endpoint)
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token.get().reveal())
        .header("Prismatic-Client", "prism")
        .POST(BodyPublishers.ofByteArray(Json.bytes(body)))
        .build();
  }

  private PlatformException notAuthenticated(@Nullable JsonNode body) {
    List<String> said = body == null ? List.of() : GraphqlErrors.topLevel(body);
    return new PlatformException.NotAuthenticated(
        credentials.url()
            + " does not accept the access token of "
            + credentials.source()
            + " (status 401"
            + (said.isEmpty() ? "" : ": " + http.mask().apply(String.join("; ", said)))
            + "). "
            + Credentials.HOW_TO_GET);
  }

  private PlatformException unexpected(Operation operation, String what) {
    return new PlatformException.UnexpectedAnswer(
        credentials.url() + "/api answered " + operation.title() + " with " + what);
  }

  private PlatformException refused(Operation operation, List<String> reasons) {
    return new PlatformException.Refused(
        credentials.url() + " refused " + operation.title() + ":" + lines(reasons));
  }

  private String lines(List<String> reasons) {
    StringBuilder text = new StringBuilder();
    reasons.forEach(reason -> text.append("\n - ").append(http.mask().apply(reason)));
    return text.toString();
  }
}
