package dev.spectral;

import org.jspecify.annotations.Nullable;

/**
 * What a trigger gives back when it says more than its data: a branch, the HTTP response, or that
 * nothing is new. Immutable.
 *
 * @param <T> the type of the data
 * @param data what the flow sees as the body of the payload, a whole {@link TriggerPayload}, or
 *     null to pass the payload through as it is
 * @param branch the branch to follow, or null for none
 * @param response what the caller is answered, or null for the default
 * @param nothingNew whether a poll found nothing, so that no step of the flow runs
 */
public record TriggerResult<T>(
    @Nullable T data, @Nullable String branch, @Nullable HttpReply response, boolean nothingNew) {

  /**
   * Wrap data.
   *
   * @param data the data, or null for none
   * @param <T> the type of the data
   * @return a result with nothing but the data, never null
   */
  public static <T> TriggerResult<T> of(@Nullable T data) {
    return new TriggerResult<>(data, null, null, false);
  }

  /**
   * Say that a poll found nothing new. Only a polling trigger may.
   *
   * @param <T> the type of the data that there could have been
   * @return a result without data, never null
   */
  public static <T> TriggerResult<T> noChanges() {
    return new TriggerResult<>(null, null, null, true);
  }

  /**
   * Set the branch to follow.
   *
   * @param name one of the trigger's branches, never null
   * @return a copy, never null
   */
  public TriggerResult<T> branch(String name) {
    return new TriggerResult<>(data, name, response, nothingNew);
  }

  /**
   * Set what the caller is answered.
   *
   * @param reply the answer, never null
   * @return a copy, never null
   */
  public TriggerResult<T> response(HttpReply reply) {
    return new TriggerResult<>(data, branch, reply, nothingNew);
  }
}
