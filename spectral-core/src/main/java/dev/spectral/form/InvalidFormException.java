package dev.spectral.form;

import dev.spectral.SpectralException;
import java.util.List;
import java.util.stream.Collectors;

/** A form whose schema and layout do not fit. It carries every problem at once. */
public final class InvalidFormException extends SpectralException {

  private static final long serialVersionUID = 1L;

  private final transient List<FormProblem> problems;

  InvalidFormException(List<FormProblem> problems) {
    super(
        problems.stream()
            .map(FormProblem::toString)
            .collect(Collectors.joining("\n", "The form would not work.\n", "")),
        null);
    this.problems = List.copyOf(problems);
  }

  /**
   * List what is wrong.
   *
   * @return every problem, its place a JSON Pointer from {@code /schema} or {@code /uiSchema};
   *     never null, at least one
   */
  public List<FormProblem> problems() {
    return problems;
  }
}
