package dev.spectral.definition;

import dev.spectral.SpectralException;
import java.util.List;
import java.util.stream.Collectors;

/** A component or an integration that cannot be published. It carries every problem at once. */
public final class InvalidComponentException extends SpectralException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Make an error.
   *
   * @param component the name of the component or integration class, never null
   * @param problems what is wrong, never null, at least one
   */
  public InvalidComponentException(String component, List<Problem> problems) {
    super(
        component
            + " cannot be published:\n"
            + problems.stream().map(Problem::text).collect(Collectors.joining("\n")),
        null);
    this.problems = List.copyOf(problems);
  }

  /**
   * List what is wrong.
   *
   * @return every problem, never null, at least one
   */
  public List<Problem> problems() {
    return problems;
  }
}
