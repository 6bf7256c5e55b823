package dev.spectral.conditional;

import dev.spectral.ConditionalExpression;
import dev.spectral.internal.js.Plain;
import dev.spectral.internal.js.TooDeepException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks and decides conditions: {@code if (Conditions.isMet(filter)) …}.
 *
 * <p>An expression is a list: an operator's word and its terms, {@code ["greaterThan", 5, "3"]}, or
 * {@code and} or {@code or} and expressions. A term that is JSON text is read first, so "5" is a
 * number. An expression that nests deeper than 500 levels is refused. Stateless.
 */
public final class Conditions {

  private Conditions() {}

  /**
   * Decide a condition.
   *
   * @param expression what a person composed, never null
   * @return whether it is met
   * @throws ConditionException when it is no expression, or its terms cannot be compared
   */
  public static boolean isMet(ConditionalExpression expression) {
    return isMet((Object) expression.expression());
  }

  /**
   * Decide a condition given as a list or as JSON. All of it is checked before any of it counts;
   * then {@code and} and {@code or} look no further than they need.
   *
   * @param expression a list, a JsonNode, or anything else for an exception; null as well
   * @return whether it is met
   * @throws ConditionException when it is no expression, or its terms cannot be compared
   */
  public static boolean isMet(@Nullable Object expression) {
    Object plain;
    try {
      plain = Plain.of(expression);
    } catch (TooDeepException e) {
      throw ConditionException.tooDeep(e);
    }
    List<String> problems = Syntax.problems(plain);
    if (!problems.isEmpty() || !(plain instanceof List<?> list)) {
      throw ConditionException.syntax(String.join(", ", problems));
    }
    return Evaluation.isMet(list);
  }

  /**
   * Check that a value is an expression, without deciding it.
   *
   * @param expression a list, a JsonNode, or anything else; null as well
   * @return every problem, never null; empty for an expression
   */
  public static List<String> problems(@Nullable Object expression) {
    try {
      return Syntax.problems(Plain.of(expression));
    } catch (TooDeepException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
