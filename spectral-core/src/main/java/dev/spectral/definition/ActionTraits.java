package dev.spectral.definition;

import dev.spectral.annotations.PerformSafety;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an action does to the flow around it.
 *
 * @param allowsBranching whether the flow branches after it
 * @param branches the branches that are known beforehand, never null
 * @param dynamicBranchInput the key of the input whose values are branches, or null
 * @param terminateExecution whether the execution ends after it
 * @param breakLoop whether the loop around it ends after it
 * @param performSafety whether it may be run to try it out, never null
 * @param hasExamplePerform whether something safe stands in for it while it is tried out
 */
public record ActionTraits(
    boolean allowsBranching,
    List<String> branches,
    @Nullable String dynamicBranchInput,
    boolean terminateExecution,
    boolean breakLoop,
    PerformSafety performSafety,
    boolean hasExamplePerform) {

  /** An action that does nothing to the flow, and of whose safety nothing is said. */
  public static final ActionTraits PLAIN =
      new ActionTraits(false, List.of(), null, false, false, PerformSafety.UNSPECIFIED, false);

  public ActionTraits {
    branches = List.copyOf(branches);
  }
}
