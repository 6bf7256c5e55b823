package dev.spectral;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Inputs that an operation cannot take. It is the fault of who filled them in, and carries every
 * problem at once. A record's compact constructor may throw it too.
 */
public final class InvalidInputException extends SpectralException {

  private static final long serialVersionUID = 1L;

  private final transient List<InputProblem> problems;

  /**
   * Make an error about several inputs.
   *
   * @param problems what is wrong, never null, at least one
   */
  public InvalidInputException(List<InputProblem> problems) {
    super(problems.stream().map(InputProblem::message).collect(Collectors.joining("\n")), null);
    this.problems = List.copyOf(problems);
  }

  /**
   * Make an error about one input.
   *
   * @param input the input's key, never null
   * @param what what is wrong, such as "must be above 0", never null, never a secret
   * @param fix what to do, a sentence, never null
   */
  public InvalidInputException(String input, String what, String fix) {
    this(List.of(new InputProblem(input, what, fix)));
  }

  /**
   * List what is wrong.
   *
   * @return every problem, never null, at least one
   */
  public List<InputProblem> problems() {
    return problems;
  }

  /**
   * One input that cannot be taken.
   *
   * @param input the path of the input, such as {@code item.tags[1]}, never null
   * @param what what is wrong, never null
   * @param fix what to do, a sentence, never null
   */
  public record InputProblem(String input, String what, String fix) {

    /**
     * Say it in one line.
     *
     * @return the input, what is wrong and what to do, never null
     */
    public String message() {
      return "Input '" + input + "' " + what + ". " + fix;
    }
  }
}
