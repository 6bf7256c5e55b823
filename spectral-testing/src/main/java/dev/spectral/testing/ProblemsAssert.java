package dev.spectral.testing;

import dev.spectral.definition.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what is wrong with a component. */
public final class ProblemsAssert extends AbstractAssert<ProblemsAssert, Problems> {

  ProblemsAssert(Problems actual) {
    super(actual, ProblemsAssert.class);
  }

  /**
   * Check that nothing is wrong.
   *
   * @return this, never null
   */
  public ProblemsAssert areNone() {
    isNotNull();
    if (!actual.list().isEmpty()) {
      failWithMessage("Expected no problems but there are%n%s", actual);
    }
    return this;
  }

  /**
   * Check that there is a problem, and go on with it.
   *
   * @param code the problem's code, such as {@code SP007}, never null
   * @return assertions on the problems of that code, never null
   */
  public ProblemAssert hasProblem(String code) {
    isNotNull();
    List<Problem> found =
        actual.list().stream().filter(one -> one.code().name().equals(code)).toList();
    if (found.isEmpty()) {
      failWithMessage("Expected a problem %s in%n%s", code, actual);
    }
    return new ProblemAssert(this, found);
  }

  /**
   * Check which problems there are, in any order.
   *
   * @param codes the code of each problem, none null
   * @return this, never null
   */
  public ProblemsAssert haveCodes(String... codes) {
    isNotNull();
    List<String> expected = Stream.of(codes).sorted().toList();
    List<String> found = actual.codes().stream().sorted().toList();
    if (!found.equals(expected)) {
      failWithMessage("Expected the problems%n  %s%nbut there are%n%s", expected, actual);
    }
    return this;
  }
}
