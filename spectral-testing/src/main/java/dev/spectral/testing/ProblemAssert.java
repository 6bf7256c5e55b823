package dev.spectral.testing;

import dev.spectral.definition.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the problems of one code; each narrows them to those that fit. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, List<Problem>> {

  private final ProblemsAssert all;

  ProblemAssert(ProblemsAssert all, List<Problem> actual) {
    super(actual, ProblemAssert.class);
    this.all = all;
  }

  /**
   * Check where the problem is.
   *
   * @param place such as {@code acme.erp.AcmeErp.addItem(NewItem.quantity)}; its end is enough;
   *     never null
   * @return this, never null
   */
  public ProblemAssert at(String place) {
    return narrow("at " + place, one -> one.place().endsWith(place), Problem::place);
  }

  /**
   * Check what the problem says.
   *
   * @param text a part of what is wrong, never null
   * @return this, never null
   */
  public ProblemAssert saying(String text) {
    return narrow("that says " + text, one -> one.what().contains(text), Problem::what);
  }

  /**
   * Check the fix that is proposed.
   *
   * @param text a part of the fix, never null
   * @return this, never null
   */
  public ProblemAssert withFix(String text) {
    return narrow("with the fix " + text, one -> one.fix().contains(text), Problem::fix);
  }

  /**
   * Go back to all problems.
   *
   * @return assertions on all problems, never null
   */
  public ProblemsAssert and() {
    return all;
  }

  private ProblemAssert narrow(
      String wanted, Predicate<Problem> fits, Function<Problem, String> shown) {
    List<Problem> found = actual.stream().filter(fits).toList();
    if (found.isEmpty()) {
      String others = actual.stream().map(shown).collect(Collectors.joining("\n  "));
      failWithMessage(
          "Expected a problem %s %s but found%n  %s", actual.get(0).code(), wanted, others);
    }
    return new ProblemAssert(all, found);
  }
}
