package dev.spectral.behaviour;

import static java.util.Map.entry;

import dev.spectral.conditional.Comparisons;
import dev.spectral.conditional.Conditions;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Calls the method that stands for an exported function of the reference's conditional logic. */
final class ConditionalHelpers {

  private static final Map<String, UnaryOperator<@Nullable Object>> OF_ONE =
      Map.ofEntries(
          entry("evaluate", Conditions::isMet),
          entry("validate", ConditionalHelpers::validate),
          entry("parseValue", Comparisons::parseValue),
          entry("parseDate", Comparisons::parseDate),
          entry("evaluatesTrue", Comparisons::evaluatesTrue),
          entry("evaluatesFalse", Comparisons::evaluatesFalse),
          entry("evaluatesNull", Comparisons::evaluatesNull),
          entry("evaluatesEmpty", Comparisons::evaluatesEmpty),
          entry("evaluatesNotEmpty", Comparisons::evaluatesNotEmpty));

  private static final Map<String, BinaryOperator<@Nullable Object>> OF_TWO =
      Map.of(
          "contains", Comparisons::contains,
          "isEqual", Comparisons::isEqual,
          "isDeepEqual", Comparisons::isDeepEqual);

  private ConditionalHelpers() {}

  static @Nullable Object call(String function, List<@Nullable Object> arguments) {
    return arguments.size() == 1
        ? OF_ONE.get(function).apply(arguments.get(0))
        : OF_TWO.get(function).apply(arguments.get(0), arguments.get(1));
  }

  private static List<Object> validate(@Nullable Object expression) {
    List<String> problems = Conditions.problems(expression);
    return problems.isEmpty() ? List.of(true) : List.of(false, String.join(", ", problems));
  }
}
