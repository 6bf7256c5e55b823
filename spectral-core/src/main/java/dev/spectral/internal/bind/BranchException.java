package dev.spectral.internal.bind;

import dev.spectral.SpectralException;
import dev.spectral.internal.read.Names;
import java.util.List;

/** A result takes no branch that its action has. */
public final class BranchException extends SpectralException {

  private static final long serialVersionUID = 1L;

  BranchException(String what) {
    super("The result " + what, null);
  }

  /**
   * Say that a result names a branch that its operation does not have.
   *
   * @param branch what it names
   * @param operation what the operation is, such as {@code action}
   * @param names the branches that there are
   * @return the error
   */
  public static BranchException unknown(String branch, String operation, List<String> names) {
    return new BranchException(
        "names the branch \"%s\", which the %s does not have. %sUse one of %s."
            .formatted(branch, operation, Names.didYouMean(branch, names), names));
  }
}
