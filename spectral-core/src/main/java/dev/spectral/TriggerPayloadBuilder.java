package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.ActionContext.User;
import dev.spectral.TriggerPayload.Body;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link TriggerPayload}. Not thread-safe. */
public final class TriggerPayloadBuilder {

  private static final Data NOTHING = new Data(new byte[0], "");

  private Map<String, String> headers = Map.of();
  private Map<String, String> queryParameters = Map.of();
  private Data rawBody = NOTHING;
  private Body body = new Body(null, null);
  private String pathFragment = "";
  private Map<String, String> webhookUrls = Map.of();
  private Map<String, List<String>> webhookApiKeys = Map.of();
  private String invokeUrl = "";
  private String executionId = "";
  private Customer customer = new Customer("", null, "");
  private Instance instance = new Instance("", "");
  private @Nullable User user;
  private Integration integration = new Integration("", "", "", null);
  private Flow flow = new Flow("", "", "");
  private Instant startedAt = Instant.now();
  private boolean globalDebug;
  private @Nullable JsonNode paginationState;

  TriggerPayloadBuilder() {}

  TriggerPayloadBuilder(TriggerPayload from) {
    headers = from.headers();
    queryParameters = from.queryParameters();
    rawBody = from.rawBody();
    body = from.body();
    pathFragment = from.pathFragment();
    webhookUrls = from.webhookUrls();
    webhookApiKeys = from.webhookApiKeys();
    invokeUrl = from.invokeUrl();
    executionId = from.executionId();
    customer = from.customer();
    instance = from.instance();
    user = from.user();
    integration = from.integration();
    flow = from.flow();
    startedAt = from.startedAt();
    globalDebug = from.globalDebug();
    paginationState = from.paginationState();
  }

  /**
   * Set the HTTP headers as sent.
   *
   * @param value the HTTP headers as sent, never null
   * @return this builder
   */
  public TriggerPayloadBuilder headers(Map<String, String> value) {
    headers = value;
    return this;
  }

  /**
   * Set the parameters of the URL.
   *
   * @param value the parameters of the URL, never null
   * @return this builder
   */
  public TriggerPayloadBuilder queryParameters(Map<String, String> value) {
    queryParameters = value;
    return this;
  }

  /**
   * Set the body exactly as sent.
   *
   * @param value the body exactly as sent, to check a signature against, never null
   * @return this builder
   */
  public TriggerPayloadBuilder rawBody(Data value) {
    rawBody = value;
    return this;
  }

  /**
   * Set the body as sent, and read it as its media type says: JSON, or text; the data of what is
   * neither stays empty.
   *
   * @param value the body exactly as sent, never null
   * @return this builder
   */
  public TriggerPayloadBuilder received(Data value) {
    rawBody = value;
    body = PayloadBody.of(value);
    return this;
  }

  /**
   * Set the body as read.
   *
   * @param value the body as read, never null
   * @return this builder
   */
  public TriggerPayloadBuilder body(Body value) {
    body = value;
    return this;
  }

  /**
   * Set what follows the webhook in the URL.
   *
   * @param value what follows the webhook in the URL, empty for nothing, never null
   * @return this builder
   */
  public TriggerPayloadBuilder pathFragment(String value) {
    pathFragment = value;
    return this;
  }

  /**
   * Set the webhook URLs of the instance by flow name.
   *
   * @param value the webhook URLs of the instance by flow name, never null
   * @return this builder
   */
  public TriggerPayloadBuilder webhookUrls(Map<String, String> value) {
    webhookUrls = value;
    return this;
  }

  /**
   * Set the API keys of the webhooks by flow name.
   *
   * @param value the API keys of the webhooks by flow name, never null
   * @return this builder
   */
  public TriggerPayloadBuilder webhookApiKeys(Map<String, List<String>> value) {
    webhookApiKeys = value;
    return this;
  }

  /**
   * Set the URL that was called.
   *
   * @param value the URL that was called, empty for none, never null
   * @return this builder
   */
  public TriggerPayloadBuilder invokeUrl(String value) {
    invokeUrl = value;
    return this;
  }

  /**
   * Set the execution.
   *
   * @param value the execution, never null
   * @return this builder
   */
  public TriggerPayloadBuilder executionId(String value) {
    executionId = value;
    return this;
  }

  /**
   * Set whom the instance is deployed for.
   *
   * @param value whom the instance is deployed for, never null
   * @return this builder
   */
  public TriggerPayloadBuilder customer(Customer value) {
    customer = value;
    return this;
  }

  /**
   * Set the instance.
   *
   * @param value the instance, never null
   * @return this builder
   */
  public TriggerPayloadBuilder instance(Instance value) {
    instance = value;
    return this;
  }

  /**
   * Set the user who started the execution.
   *
   * @param value the user who started the execution, or null for none
   * @return this builder
   */
  public TriggerPayloadBuilder user(@Nullable User value) {
    user = value;
    return this;
  }

  /**
   * Set the integration.
   *
   * @param value the integration, never null
   * @return this builder
   */
  public TriggerPayloadBuilder integration(Integration value) {
    integration = value;
    return this;
  }

  /**
   * Set the flow.
   *
   * @param value the flow, never null
   * @return this builder
   */
  public TriggerPayloadBuilder flow(Flow value) {
    flow = value;
    return this;
  }

  /**
   * Set when the execution started.
   *
   * @param value when the execution started, never null
   * @return this builder
   */
  public TriggerPayloadBuilder startedAt(Instant value) {
    startedAt = value;
    return this;
  }

  /**
   * Set whether the instance runs in debug mode.
   *
   * @param value whether the instance runs in debug mode
   * @return this builder
   */
  public TriggerPayloadBuilder globalDebug(boolean value) {
    globalDebug = value;
    return this;
  }

  /**
   * Set where the next page of a batch begins.
   *
   * @param value where the next page of a batch begins, or null on the first page
   * @return this builder
   */
  public TriggerPayloadBuilder paginationState(@Nullable JsonNode value) {
    paginationState = value;
    return this;
  }

  /**
   * Make the payload.
   *
   * @return an immutable payload, never null
   */
  public TriggerPayload build() {
    return new TriggerPayload(
        headers,
        queryParameters,
        rawBody,
        body,
        pathFragment,
        webhookUrls,
        webhookApiKeys,
        invokeUrl,
        executionId,
        customer,
        instance,
        user,
        integration,
        flow,
        startedAt,
        globalDebug,
        paginationState);
  }
}
