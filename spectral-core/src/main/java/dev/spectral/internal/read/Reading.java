package dev.spectral.internal.read;

import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a class.
 *
 * @param type the class
 * @param draft what the rules made of it
 * @param problems everything that is wrong, errors and warnings
 * @param instances the objects whose methods are called, or null when there are errors
 */
public record Reading(
    Class<?> type, Draft draft, List<Problem> problems, @Nullable Instances instances) {

  static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(one -> one.code().severity() == Severity.ERROR);
  }

  /**
   * Tell whether the component can be published.
   *
   * @return whether there is no error
   */
  public boolean isValid() {
    return !hasErrors(problems);
  }

  /**
   * Give the definition.
   *
   * @return the definition
   * @throws InvalidComponentException when there are errors
   */
  public ComponentDefinition definitionOrThrow() {
    if (!isValid()) {
      throw new InvalidComponentException(type.getName(), problems);
    }
    return draft.definition();
  }
}
