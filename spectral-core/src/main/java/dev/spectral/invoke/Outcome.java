package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.HttpReply;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a call ended. */
public sealed interface Outcome {

  /**
   * The operation gave a result.
   *
   * @param data what it returned, as JSON; a JSON null for nothing; never null
   * @param branch the branch to follow, or null for none
   * @param statusCode the HTTP status of the response, or null for the default
   * @param headers the HTTP headers of the response, never null
   * @param contentType the media type of the response, or null for the default
   * @param supplementalData what a data source keeps beside its result, {@code {"data": …,
   *     "contentType": …}}, or null for nothing
   */
  record Success(
      JsonNode data,
      @Nullable String branch,
      @Nullable Integer statusCode,
      Map<String, String> headers,
      @Nullable String contentType,
      @Nullable JsonNode supplementalData)
      implements Outcome {

    /**
     * Make the success of an operation that keeps nothing beside its result.
     *
     * @param data what it returned, as JSON; a JSON null for nothing; never null
     * @param branch the branch to follow, or null for none
     * @param statusCode the HTTP status of the response, or null for the default
     * @param headers the HTTP headers of the response, never null
     * @param contentType the media type of the response, or null for the default
     */
    public Success(
        JsonNode data,
        @Nullable String branch,
        @Nullable Integer statusCode,
        Map<String, String> headers,
        @Nullable String contentType) {
      this(data, branch, statusCode, headers, contentType, null);
    }
  }

  /**
   * A trigger fired, or one of its lifecycle functions ended.
   *
   * @param payload what the flow sees, a JSON null after a lifecycle function, never null
   * @param response what the caller is answered, or null for the default
   * @param branch the branch to follow, or null for none
   * @param result how a poll or a batch ended, or null for other triggers
   */
  record Fired(
      JsonNode payload,
      @Nullable HttpReply response,
      @Nullable String branch,
      @Nullable PollResult result)
      implements Outcome {}

  /** How a poll or a batch ended. */
  enum PollResult {
    /** There is something new: the flow runs. */
    COMPLETED,
    /** There is nothing new: no step of the flow runs. */
    POLLED_NO_CHANGES
  }

  /**
   * The operation failed. Secrets of the call are masked in the error and all its causes.
   *
   * @param kind whose fault it is, never null
   * @param error what was thrown, after the component's error hook, never null
   */
  record Failure(FailureKind kind, Throwable error) implements Outcome {

    /**
     * Name the class of the error, also of one that had to be masked.
     *
     * @return a class name, never null
     */
    public String type() {
      return error instanceof MaskedException masked
          ? masked.original()
          : error.getClass().getName();
    }

    /**
     * Say what went wrong.
     *
     * @return the error's message, or its class where it has none, never null
     */
    public String message() {
      String message = error.getMessage();
      return message == null || message.isBlank() ? type() : message;
    }
  }
}
