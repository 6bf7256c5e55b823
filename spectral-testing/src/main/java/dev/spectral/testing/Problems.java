package dev.spectral.testing;

import dev.spectral.definition.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a component, errors and warnings.
 *
 * @param list the problems, unmodifiable, never null, empty for none
 */
public record Problems(List<Problem> list) {

  /** Copies the list. */
  public Problems {
    list = List.copyOf(list);
  }

  /**
   * List the codes.
   *
   * @return the code of each problem in the order of the problems, never null
   */
  public List<String> codes() {
    return list.stream().map(problem -> problem.code().name()).toList();
  }

  /** Prints each problem on a line. */
  @Override
  public String toString() {
    return list.isEmpty()
        ? "no problems"
        : list.stream().map(Problem::text).collect(Collectors.joining("\n"));
  }
}
