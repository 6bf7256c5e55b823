package dev.spectral.integration;

import dev.spectral.SpectralException;
import java.util.List;
import java.util.stream.Collectors;

/** Some config variables of an instance are not set, or hold what they cannot hold. */
public final class ConfigException extends SpectralException {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  /**
   * Make an error.
   *
   * @param problems every problem, never null, at least one
   */
  public ConfigException(List<ConfigProblem> problems) {
    super(problems.stream().map(ConfigProblem::message).collect(Collectors.joining("\n")), null);
    this.problems = List.copyOf(problems);
  }

  /**
   * List what is wrong.
   *
   * @return every problem, never null, at least one
   */
  public List<ConfigProblem> problems() {
    return problems;
  }

  /**
   * One config variable that cannot be read.
   *
   * @param page the name of the page that it stands on, never null
   * @param configVar the name of the variable, with what is wrong inside of it, such as {@code
   *     Colours[1]}; never null
   * @param what what is wrong, never null, never a secret
   * @param fix what to do, a sentence, never null
   */
  public record ConfigProblem(String page, String configVar, String what, String fix) {

    /**
     * Say it in one line.
     *
     * @return the variable, its page, what is wrong and what to do, never null
     */
    public String message() {
      return "Config variable \""
          + configVar
          + "\" of the page \""
          + page
          + "\" "
          + what
          + ". "
          + fix;
    }
  }
}
