package dev.spectral.maven.invoke;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Talks to one runtime. */
public final class RuntimeClient {

  private static final int OK = 200;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** A little more than the longest execution. */
  private static final Duration ANSWER = Duration.ofMinutes(16);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final URI url;
  private final Secret token;

  /**
   * Prepare to talk to a runtime; send nothing.
   *
   * @param url where the runtime is, never null
   * @param token its access token, never null
   */
  public RuntimeClient(URI url, Secret token) {
    this.url = url;
    this.token = token;
  }

  /**
   * Look up a component.
   *
   * @param key the component's key, never null
   * @return the component with its latest definition, never null
   * @throws InvokeException if the runtime has no such component or does not answer
   */
  public JsonNode component(String key) {
    return send("look up " + key, request("/v1/components/" + UrlPath.segment(key)).GET());
  }

  /**
   * Look up a component whose visibility is known, for the manifest of its newest version.
   *
   * @param key the component's key, never null
   * @param isPublic whether it is a component of the platform
   * @return {@code public}, {@code signature} and {@code definition}, as a manifest has them; never
   *     null
   * @throws InvokeException if the runtime has no such component or does not answer
   */
  public JsonNode manifest(String key, boolean isPublic) {
    String path = "/v1/components/" + UrlPath.segment(key) + "?public=" + isPublic;
    JsonNode component = send("look up " + key, request(path).GET());
    ObjectNode manifest = JSON.createObjectNode().put("formatVersion", 1).put("public", isPublic);
    manifest.put("signature", component.at("/versions/0/signature").asText());
    manifest.set("definition", component.path("definition"));
    return manifest;
  }

  /**
   * Invoke an action and wait for its result.
   *
   * @param call what to invoke, never null
   * @return {@code executionId}, {@code version}, {@code result} and {@code logs}, never null
   * @throws InvokeException if the call is refused, the action fails or no answer comes
   */
  public JsonNode invoke(Call call) {
    ObjectNode body = JSON.createObjectNode();
    body.set("inputs", call.inputs());
    if (call.connection() != null) {
      body.set("connection", call.connection());
    }
    HttpRequest.Builder request =
        request(call.path())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()));
    return send("invoke " + call.action() + " of " + call.component(), request);
  }

  /** The whole address of a call, for a person. */
  String address(Call call) {
    return url.resolve(call.path()).toString();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(url.resolve(path))
        .timeout(ANSWER)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token.reveal());
  }

  private JsonNode send(String what, HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      JsonNode body = JSON.readTree(response.body());
      if (response.statusCode() != OK) {
        throw new InvokeException(Refusal.of(url, what, response.statusCode(), body));
      }
      return body;
    } catch (JsonProcessingException e) {
      throw new InvokeException(
          "What answers at "
              + url
              + " is no runtime: its answer is not JSON. Fix: check the address.");
    } catch (IOException e) {
      throw new InvokeException(
          "No runtime answers at "
              + url
              + " ("
              + e.getClass().getSimpleName()
              + "). Fix: start one with mvn spectral:run, or name another one with"
              + " -Dspectral.runtimeUrl=URL.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InvokeException("The build was interrupted before it could " + what + ".");
    }
  }
}
