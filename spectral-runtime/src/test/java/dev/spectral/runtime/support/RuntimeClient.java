package dev.spectral.runtime.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.runtime.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** Talks to a runtime as publishers and callers do. */
public final class RuntimeClient {

  private static final String PUBLISH =
      "mutation publishComponent($definition: ComponentDefinitionInput!,"
          + " $actions: [ActionDefinitionInput]!, $triggers: [TriggerDefinitionInput],"
          + " $dataSources: [DataSourceDefinitionInput], $connections:"
          + " [ConnectionDefinitionInput], $comment: String, $customer: ID, $attributes: String) {"
          + " publishComponent(input: {definition: $definition, actions: $actions, triggers:"
          + " $triggers, dataSources: $dataSources, connections: $connections, comment: $comment,"
          + " customer: $customer, attributes: $attributes}) { publishResult { component { id"
          + " versionNumber signature } iconUploadUrl packageUploadUrl sourceUploadUrl"
          + " connectionIconUploadUrls { connectionKey iconUploadUrl }"
          + " connectionAvatarIconUploadUrls { connectionKey iconUploadUrl } } errors { field"
          + " messages } } }";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final String token;

  public RuntimeClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /** Sends a request with the access token. */
  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .method(method, body)
            .header("Authorization", "Bearer " + token);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return exchange(request.build());
  }

  public Answer exchange(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer postJson(String path, Object body) {
    return send(
        "POST", path, BodyPublishers.ofString(write(body)), "Content-Type", "application/json");
  }

  public Answer graphql(String query, Map<String, Object> variables) {
    return postJson("/api", Map.of("query", query, "variables", variables));
  }

  /** Registers a version; its package is not here yet. */
  public JsonNode register(Map<String, Object> variables) {
    return graphql(PUBLISH, variables).json().path("data").path("publishComponent");
  }

  public Answer registerRaw(Map<String, Object> variables) {
    return graphql(PUBLISH, variables);
  }

  /** Uploads without the access token, as the URL alone must do. */
  public Answer put(String url, byte[] bytes) {
    return exchange(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/zip")
            .PUT(BodyPublishers.ofByteArray(bytes))
            .build());
  }

  /** Publishes whole and gives the version's number. */
  public int publish(TestPackage component, Object... moreVariables) {
    Map<String, Object> variables = new LinkedHashMap<>(component.variables());
    for (int i = 0; i < moreVariables.length; i += 2) {
      variables.put((String) moreVariables[i], moreVariables[i + 1]);
    }
    JsonNode result = register(variables).path("publishResult");
    Answer answer = put(result.path("packageUploadUrl").asText(), component.bytes());
    if (answer.status() != 200) {
      throw new IllegalStateException("upload refused: " + answer.text());
    }
    return result.path("component").path("versionNumber").asInt();
  }

  public Answer invoke(String component, Object version, String action, Object body) {
    return postJson(
        "/v1/components/" + component + "/versions/" + version + "/actions/" + action, body);
  }

  private static String write(Object body) {
    try {
      return Json.MAPPER.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
