package dev.spectral.internal.read;

import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceElement;

/**
 * A problem before a reader has said where in a file it stands.
 *
 * @param code which rule is broken
 * @param element what a reader can point at
 * @param place the place in words
 * @param what what is wrong
 * @param fix what to do
 */
public record Finding(
    ProblemCode code, SourceElement element, String place, String what, String fix) {

  /**
   * Tell whether it keeps the component from being published.
   *
   * @return whether it is an error
   */
  public boolean isError() {
    return code.severity() == ProblemCode.Severity.ERROR;
  }
}
