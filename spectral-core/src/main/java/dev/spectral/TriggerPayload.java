package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.ActionContext.User;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What started a flow. Immutable. A trigger receives it as a parameter, and returns it, or a part
 * of it, for the flow's steps.
 *
 * @param headers the HTTP headers as sent, never null
 * @param queryParameters the parameters of the URL, never null
 * @param rawBody the body exactly as sent, to check a signature against, never null
 * @param body the body as read, never null
 * @param pathFragment what follows the webhook in the URL, empty for nothing, never null
 * @param webhookUrls the webhook URLs of the instance by flow name, never null
 * @param webhookApiKeys the API keys of the webhooks by flow name, never null
 * @param invokeUrl the URL that was called, empty for none, never null
 * @param executionId the execution, never null
 * @param customer whom the instance is deployed for, never null
 * @param instance the instance, never null
 * @param user the user who started the execution, or null for none
 * @param integration the integration, never null
 * @param flow the flow, never null
 * @param startedAt when the execution started, never null
 * @param globalDebug whether the instance runs in debug mode
 * @param paginationState where the next page of a batch begins, or null on the first page
 */
public record TriggerPayload(
    Map<String, String> headers,
    Map<String, String> queryParameters,
    Data rawBody,
    Body body,
    String pathFragment,
    Map<String, String> webhookUrls,
    Map<String, List<String>> webhookApiKeys,
    String invokeUrl,
    String executionId,
    Customer customer,
    Instance instance,
    @Nullable User user,
    Integration integration,
    Flow flow,
    Instant startedAt,
    boolean globalDebug,
    @Nullable JsonNode paginationState) {

  public TriggerPayload {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    queryParameters = Collections.unmodifiableMap(new LinkedHashMap<>(queryParameters));
    webhookUrls = Map.copyOf(webhookUrls);
    webhookApiKeys = Map.copyOf(webhookApiKeys);
  }

  /**
   * The body as read.
   *
   * @param data what it says, or null for nothing
   * @param contentType its media type, or null when none was sent
   */
  public record Body(@Nullable JsonNode data, @Nullable String contentType) {}

  /**
   * Start a payload in which nothing is set.
   *
   * @return a builder, never null
   */
  public static TriggerPayloadBuilder builder() {
    return new TriggerPayloadBuilder();
  }

  /**
   * Start from this payload.
   *
   * @return a builder with everything of this payload, never null
   */
  public TriggerPayloadBuilder toBuilder() {
    return new TriggerPayloadBuilder(this);
  }

  /**
   * Read the data of the body as a record. Members that the type does not have are ignored; those
   * that it has must be there, unless they are {@code Optional}. {@link #rawBody()} stays as it was
   * sent, to check a signature against.
   *
   * @param type a record, a class or an array, never null
   * @param <T> the type
   * @return the data, never null
   * @throws InvalidInputException when there is no body, or one that does not fit; it names the
   *     place, and shows nothing of the body
   */
  public <T> T body(Class<T> type) {
    return PayloadBody.read(body.data(), type);
  }

  /** Names headers and parameters, and tells nothing of their values, of keys and of bodies. */
  @Override
  public String toString() {
    return "TriggerPayload[execution %s, flow %s, headers %s, parameters %s, body %s]"
        .formatted(executionId, flow.name(), headers.keySet(), queryParameters.keySet(), rawBody);
  }

  /**
   * Find a header, whatever the case of its letters.
   *
   * @param name the header's name, never null
   * @return the value, or empty when it was not sent
   */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(one -> one.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
