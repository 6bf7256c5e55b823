package dev.spectral.definition;

import dev.spectral.annotations.TriggerSupport;
import org.jspecify.annotations.Nullable;

/**
 * How a trigger hands out items in batches. Immutable.
 *
 * @param support whether a flow may, must or must not take items in batches; never null
 * @param size how many items an execution gets by default, or null when nothing is batched
 * @param concurrentLimit how many batches run at once by default, or null for no limit
 * @param items where the items of a fired trigger come from, never null
 * @param onDeployItems where the items of the first fire at deployment come from, never null
 */
public record BatchDefinition(
    TriggerSupport support,
    @Nullable Integer size,
    @Nullable Integer concurrentLimit,
    Resolver items,
    Resolver onDeployItems) {

  /** Nothing is batched. */
  public static final BatchDefinition NONE =
      new BatchDefinition(TriggerSupport.INVALID, null, null, Resolver.NONE, Resolver.NONE);

  /**
   * What finds the items in a payload.
   *
   * @param isPresent whether there is one
   * @param items whether it finds the items
   * @param nextPage whether it finds where the next page begins
   */
  public record Resolver(boolean isPresent, boolean items, boolean nextPage) {

    /** There is none. */
    public static final Resolver NONE = new Resolver(false, false, false);

    /** It finds both. */
    public static final Resolver FULL = new Resolver(true, true, true);
  }

  /**
   * Tell whether the batch size goes on the wire.
   *
   * @return whether anything is batched
   */
  public boolean isBatched() {
    return support != TriggerSupport.INVALID || onDeployItems.items();
  }
}
