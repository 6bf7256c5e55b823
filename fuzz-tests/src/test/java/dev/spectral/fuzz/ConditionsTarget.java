package dev.spectral.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.spectral.conditional.ConditionException;
import dev.spectral.conditional.Conditions;
import java.util.List;

/** Conditional expressions: decided, or refused with the error that is documented. */
public final class ConditionsTarget {

  private static final String[] WORDS = {
    "and",
    "or",
    "equal",
    "notEqual",
    "greaterThan",
    "lessThanOrEqual",
    "in",
    "notIn",
    "exactlyMatches",
    "startsWith",
    "endsWith",
    "isTrue",
    "isFalse",
    "doesNotExist",
    "exists",
    "dateTimeAfter",
    "dateTimeBefore",
    "dateTimeSame",
    "isEmpty",
    "isNotEmpty",
    "contains",
    "2026-03-01",
    "2026-03-01T10:00:00Z",
    "[1,2]",
    "{\"a\":",
    "1e999",
    "-0",
    "NaN",
    ""
  };

  private ConditionsTarget() {}

  /**
   * Try one input.
   *
   * @param data the feed, never null
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Object expression = new Fed(data, WORDS).value();
    List<String> problems = Conditions.problems(expression);
    try {
      boolean met = Conditions.isMet(expression);
      Fed.require(problems.isEmpty(), "what is decided has no problems: " + problems);
      Fed.require(met == Conditions.isMet(expression), "an expression is decided the same twice");
    } catch (ConditionException e) {
      Fed.require(!String.valueOf(e.getMessage()).isBlank(), "an error says something");
    }
  }
}
