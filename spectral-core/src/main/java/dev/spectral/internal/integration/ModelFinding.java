package dev.spectral.internal.integration;

import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;

/**
 * Something that is wrong with an integration's model.
 *
 * @param code which rule is broken
 * @param about the very part of the model that it is about: the integration, a flow, a page or a
 *     config variable; a reader finds by its identity what it was made of
 * @param place the part in words
 * @param what what is wrong
 * @param fix what to do
 */
public record ModelFinding(ProblemCode code, Object about, String place, String what, String fix) {

  /**
   * Give the problem where no reader knows a better place.
   *
   * @return the problem
   */
  public Problem problem() {
    return new Problem(code, place, null, what, fix);
  }
}
