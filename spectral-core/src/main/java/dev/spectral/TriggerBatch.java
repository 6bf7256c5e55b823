package dev.spectral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of items that a trigger hands out, a few to each execution, and where the next page
 * begins. Immutable.
 *
 * @param <T> the type of an item
 * @param items the items of this page, never null
 * @param paginationState a JSON value that says where the next page begins, which comes back as
 *     {@link TriggerPayload#paginationState()}; null on the last page
 * @param branch the branch to follow, or null for none
 * @param response what the caller is answered, or null for the default
 * @param nothingNew whether there is nothing; heeded on the first page only
 */
public record TriggerBatch<T>(
    List<T> items,
    @Nullable Object paginationState,
    @Nullable String branch,
    @Nullable HttpReply response,
    boolean nothingNew) {

  public TriggerBatch {
    items = List.copyOf(items);
  }

  /**
   * Give the last page.
   *
   * @param items the items, never null
   * @param <T> the type of an item
   * @return a page that none follows, never null
   */
  public static <T> TriggerBatch<T> of(List<T> items) {
    return new TriggerBatch<>(items, null, null, null, false);
  }

  /**
   * Say that there is nothing: no step of the flow runs.
   *
   * @param <T> the type of the items that there could have been
   * @return a page without items, never null
   */
  public static <T> TriggerBatch<T> noChanges() {
    return new TriggerBatch<>(List.of(), null, null, null, true);
  }

  /**
   * Say where the next page begins.
   *
   * @param state text, a number, a map, a record; whatever can be JSON; null when none follows
   * @return a copy, never null
   */
  public TriggerBatch<T> next(@Nullable Object state) {
    return new TriggerBatch<>(items, state, branch, response, nothingNew);
  }

  /**
   * Set the branch to follow.
   *
   * @param name one of the trigger's branches, never null
   * @return a copy, never null
   */
  public TriggerBatch<T> branch(String name) {
    return new TriggerBatch<>(items, paginationState, name, response, nothingNew);
  }

  /**
   * Set what the caller is answered.
   *
   * @param reply the answer, never null
   * @return a copy, never null
   */
  public TriggerBatch<T> response(HttpReply reply) {
    return new TriggerBatch<>(items, paginationState, branch, reply, nothingNew);
  }
}
