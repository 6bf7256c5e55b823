package dev.spectral.internal.read.integration;

import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode.Severity;
import dev.spectral.integration.IntegrationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an integration's class.
 *
 * @param type the class
 * @param draft what the rules made of it
 * @param problems everything that is wrong, errors and warnings
 * @param instance the object whose methods are called, or null when there are errors
 */
public record IntegrationReading(
    Class<?> type, IntegrationDraft draft, List<Problem> problems, @Nullable Object instance) {

  /**
   * Tell whether the integration can be imported.
   *
   * @return whether there is no error
   */
  public boolean isValid() {
    return problems.stream().noneMatch(one -> one.code().severity() == Severity.ERROR);
  }

  /**
   * Give the definition.
   *
   * @return the definition
   * @throws InvalidComponentException when there are errors
   */
  public IntegrationDefinition definitionOrThrow() {
    if (!isValid()) {
      throw new InvalidComponentException(type.getName(), problems);
    }
    return draft.definition();
  }
}
