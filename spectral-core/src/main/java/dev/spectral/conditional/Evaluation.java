package dev.spectral.conditional;

import dev.spectral.SpectralException;
import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.JsonText;
import dev.spectral.types.Types;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides expressions whose syntax is right. */
final class Evaluation {

  private Evaluation() {}

  static boolean isMet(List<?> expression) {
    Operator operator = Objects.requireNonNull(Syntax.operator(expression), "operator");
    return switch (operator.terms()) {
      case EXPRESSIONS -> areMet(operator, expression);
      case ONE, TWO -> compare(operator, term(expression, 1), term(expression, 2));
    };
  }

  private static boolean areMet(Operator operator, List<?> expression) {
    boolean decisive = operator == Operator.OR;
    for (int i = 1; i < expression.size(); i++) {
      if (isMet((List<?>) Objects.requireNonNull(expression.get(i))) == decisive) {
        return decisive;
      }
    }
    return !decisive;
  }

  private static @Nullable Object term(List<?> expression, int index) {
    return index < expression.size() ? expression.get(index) : null;
  }

  private static boolean compare(
      Operator operator, @Nullable Object rawLeft, @Nullable Object rawRight) {
    Object left = JsonText.parsed(rawLeft);
    try {
      return operator.terms() == Operator.Terms.ONE
          ? one(operator, left, rawLeft)
          : two(operator, left, JsonText.parsed(rawRight), rawLeft);
    } catch (SpectralException e) {
      throw ConditionException.incomparable(e);
    }
  }

  private static boolean one(Operator operator, @Nullable Object term, @Nullable Object raw) {
    return switch (operator) {
      case IS_TRUE -> Types.toBool(term);
      case IS_FALSE -> !Types.toBool(term);
      case EXISTS -> !Comparisons.evaluatesNull(term);
      case DOES_NOT_EXIST -> Comparisons.evaluatesNull(term);
      case IS_EMPTY -> Comparisons.evaluatesEmpty(term instanceof List<?> ? term : raw);
      default -> !Comparisons.evaluatesEmpty(term instanceof List<?> ? term : raw);
    };
  }

  private static boolean two(
      Operator operator, @Nullable Object left, @Nullable Object right, @Nullable Object rawLeft) {
    return switch (operator) {
      case EQUAL -> Equality.loose(left, right);
      case NOT_EQUAL -> !Equality.loose(left, right);
      case EXACTLY_MATCHES -> Equality.deep(left, right);
      case DOES_NOT_EXACTLY_MATCH -> !Equality.deep(left, right);
      case GREATER_THAN -> Order.isLess(right, left);
      case GREATER_THAN_OR_EQUAL -> Order.isAtMost(right, left);
      case LESS_THAN -> Order.isLess(left, right);
      case LESS_THAN_OR_EQUAL -> Order.isAtMost(left, right);
      case IN -> Containment.contains(right, rawLeft);
      case NOT_IN -> !Containment.contains(right, rawLeft);
      default -> textOrDate(operator, left, right);
    };
  }

  private static boolean textOrDate(
      Operator operator, @Nullable Object left, @Nullable Object right) {
    return switch (operator) {
      case STARTS_WITH -> Js.text(right).startsWith(Js.text(left));
      case DOES_NOT_START_WITH -> !Js.text(right).startsWith(Js.text(left));
      case ENDS_WITH -> Js.text(right).endsWith(Js.text(left));
      case DOES_NOT_END_WITH -> !Js.text(right).endsWith(Js.text(left));
      case DATE_TIME_AFTER -> Moments.of(left) > Moments.of(right);
      case DATE_TIME_BEFORE -> Moments.of(left) < Moments.of(right);
      default -> Moments.of(left) == Moments.of(right);
    };
  }
}
