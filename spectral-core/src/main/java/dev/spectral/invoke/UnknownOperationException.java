package dev.spectral.invoke;

import dev.spectral.SpectralException;
import dev.spectral.internal.read.Names;
import java.util.Collection;

/** A component was asked for an operation that it does not have. */
public final class UnknownOperationException extends SpectralException {

  private static final long serialVersionUID = 1L;

  /**
   * Make an error.
   *
   * @param kind what was asked for, such as "action", never null
   * @param key the key that was asked for, never null
   * @param known the keys there are, never null
   */
  public UnknownOperationException(String kind, String key, Collection<String> known) {
    super(
        "The component has no "
            + kind
            + " \""
            + key
            + "\". "
            + Names.didYouMean(key, known)
            + "It has "
            + known
            + ".",
        null);
  }
}
