package dev.spectral.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext.Customer;
import dev.spectral.HttpReply;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.invoke.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one execution of a flow ended: what its trigger did, what the flow returned or the error, and
 * what was logged. Immutable.
 */
public final class FlowRun implements HarnessRun {

  private final Facts facts;
  private final @Nullable TriggerRun trigger;
  private final @Nullable Outcome outcome;

  FlowRun(Facts facts, @Nullable TriggerRun trigger, @Nullable Outcome outcome) {
    this.facts = facts;
    this.trigger = trigger;
    this.outcome = outcome;
  }

  /** What is known of an execution whatever its end. */
  record Facts(
      FlowDefinition flow,
      String executionId,
      Instant startedAt,
      Customer customer,
      JsonNode payload,
      List<FlowRun> called,
      CapturedLogs logs) {

    Facts {
      called = List.copyOf(called);
    }
  }

  /**
   * Tell which flow it was.
   *
   * @return the flow's name, never null
   */
  public String flow() {
    return facts.flow().name();
  }

  /**
   * Tell which execution it was.
   *
   * @return the identifier that the flow saw, never null
   */
  public String executionId() {
    return facts.executionId();
  }

  /**
   * Tell when it started.
   *
   * @return what the harness's clock showed, never null
   */
  public Instant startedAt() {
    return facts.startedAt();
  }

  /**
   * Tell for whom it was.
   *
   * @return the customer of the instance, never null
   */
  public Customer customer() {
    return facts.customer();
  }

  /**
   * Tell whether the flow itself ran. It does not when its trigger failed or found nothing new.
   *
   * @return whether the flow's method was called
   */
  public boolean ran() {
    return outcome != null;
  }

  /**
   * Give how the trigger ended.
   *
   * @return the trigger's run, empty where the flow has no trigger of its own or was run without
   */
  public Optional<TriggerRun> trigger() {
    return Optional.ofNullable(trigger);
  }

  /**
   * Give what the flow saw.
   *
   * @return the payload, what the trigger made of it included, never null
   */
  public JsonNode payload() {
    return facts.payload();
  }

  /**
   * Give what the trigger answers the caller at once.
   *
   * @return the answer, empty for the platform's own
   */
  public Optional<HttpReply> response() {
    return trigger().filter(HarnessRun::succeeded).flatMap(TriggerRun::response);
  }

  /**
   * Give what the flow returned, as the platform receives it.
   *
   * @return the JSON, a JSON null for nothing, never null
   * @throws AssertionError when the flow failed or did not run
   */
  public JsonNode data() {
    return result().data();
  }

  /**
   * Give what the flow returned as an object.
   *
   * @param <T> the type of the object
   * @param type a record, class or array type, never null
   * @return the object, never null
   * @throws AssertionError when the flow failed or did not run, or the data does not fit the type
   */
  public <T> T dataAs(Class<T> type) {
    try {
      return type.cast(Objects.requireNonNull(TestJson.read(data(), TestJson.type(type))));
    } catch (JsonProcessingException | NullPointerException e) {
      throw new AssertionError(
          "The data of \"%s\" is not %s: %s".formatted(flow(), type.getName(), data()), e);
    }
  }

  /**
   * Give the HTTP status of the flow's result, which the caller of a synchronous flow gets.
   *
   * @return the status, empty for the default
   * @throws AssertionError when the flow failed or did not run
   */
  public Optional<Integer> statusCode() {
    return Optional.ofNullable(result().statusCode());
  }

  /**
   * Give the HTTP headers of the flow's result.
   *
   * @return the values by name, never null, empty for none
   * @throws AssertionError when the flow failed or did not run
   */
  public Map<String, String> headers() {
    return result().headers();
  }

  /**
   * Give the content type of the flow's result.
   *
   * @return the media type, empty for the default
   * @throws AssertionError when the flow failed or did not run
   */
  public Optional<String> contentType() {
    return Optional.ofNullable(result().contentType());
  }

  /**
   * List the executions of other flows that this one called.
   *
   * @return the runs in order, never null, empty for none
   */
  public List<FlowRun> called() {
    return facts.called();
  }

  @Override
  public CapturedLogs logs() {
    return facts.logs();
  }

  @Override
  public Optional<Outcome.Failure> failure() {
    if (outcome instanceof Outcome.Failure failure) {
      return Optional.of(failure);
    }
    return trigger().flatMap(TriggerRun::failure);
  }

  private Outcome.Success result() {
    if (outcome instanceof Outcome.Success success) {
      return success;
    }
    throw failure()
        .map(failure -> NoResult.of("flow", flow(), failure))
        .orElseGet(
            () ->
                new AssertionError(
                    "The flow \"%s\" did not run: its trigger found nothing new."
                        .formatted(flow())));
  }

  /** Prints what the flow returned, or the error. */
  @Override
  public String toString() {
    String end =
        outcome instanceof Outcome.Success success
            ? "succeeded with " + success.data()
            : failure()
                .map(failure -> "failed with " + NoResult.describe(failure))
                .orElse("did not run");
    return "FlowRun[" + flow() + " " + end + "]";
  }
}
