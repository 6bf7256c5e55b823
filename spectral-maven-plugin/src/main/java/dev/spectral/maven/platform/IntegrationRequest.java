package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param component the code of the integration, which is published as a component of its own, never
 *     null
 * @param name the integration's name, never null
 * @param yaml the integration's definition, never null
 * @param publishingMetadata what else the platform must be told, an object, never null
 * @param integrationId the platform's id of the integration to update, null to create one
 * @param replace whether to put this integration in the place of another one, whatever that is
 * @param testApiKeys an API key for each flow that needs one, by the flow's name; never null
 * @param publishVersion whether to publish a version after the import
 */
public record IntegrationRequest(
    PublishRequest component,
    String name,
    String yaml,
    JsonNode publishingMetadata,
    @Nullable String integrationId,
    boolean replace,
    Map<String, String> testApiKeys,
    boolean publishVersion) {

  /** Keeps its own copy of the API keys. */
  public IntegrationRequest {
    Objects.requireNonNull(component, "component");
    testApiKeys = Map.copyOf(testApiKeys);
  }

  /**
   * Describes an import that creates an integration and publishes no version of it.
   *
   * @param component the code of the integration, never null
   * @param name the integration's name, never null
   * @param yaml the integration's definition, never null
   * @param publishingMetadata what else the platform must be told, never null
   * @return the request, never null
   */
  public static IntegrationRequest of(
      PublishRequest component, String name, String yaml, JsonNode publishingMetadata) {
    return new IntegrationRequest(
        component, name, yaml, publishingMetadata, null, false, Map.of(), false);
  }

  /**
   * Updates an integration that is there.
   *
   * @param id the platform's id, null to create one
   * @param inItsPlace whether whatever it is may be replaced
   * @return a request that does, never null
   */
  public IntegrationRequest updating(@Nullable String id, boolean inItsPlace) {
    return new IntegrationRequest(
        component, name, yaml, publishingMetadata, id, inItsPlace, testApiKeys, publishVersion);
  }

  /**
   * Gives flows the API keys with which they are tried out.
   *
   * @param keys API keys by the flow's name, never null
   * @return a request that does, never null
   */
  public IntegrationRequest withTestApiKeys(Map<String, String> keys) {
    return new IntegrationRequest(
        component, name, yaml, publishingMetadata, integrationId, replace, keys, publishVersion);
  }

  /**
   * Publishes a version after the import, with the comment and the commit of the component.
   *
   * @param publish whether to
   * @return a request that does, never null
   */
  public IntegrationRequest publishing(boolean publish) {
    return new IntegrationRequest(
        component, name, yaml, publishingMetadata, integrationId, replace, testApiKeys, publish);
  }

  @Override
  public String toString() {
    return "IntegrationRequest[" + name + "]";
  }
}
