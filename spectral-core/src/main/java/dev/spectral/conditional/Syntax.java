package dev.spectral.conditional;

import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells expressions from other values. */
final class Syntax {

  private Syntax() {}

  static List<String> problems(@Nullable Object plain) {
    List<String> problems = new ArrayList<>();
    check(plain, problems);
    return problems;
  }

  private static void check(@Nullable Object plain, List<String> problems) {
    Operator operator = plain instanceof List<?> list ? operator(list) : null;
    if (operator == null) {
      problems.add("Invalid expression syntax: '" + Shown.of(Js.text(plain)) + "'");
    } else if (operator.terms() == Operator.Terms.EXPRESSIONS && plain instanceof List<?> list) {
      for (int i = 1; i < list.size(); i++) {
        check(list.get(i), problems);
      }
    }
  }

  static @Nullable Operator operator(List<?> expression) {
    boolean named = !expression.isEmpty() && expression.get(0) instanceof String;
    return named ? Operator.ofWireName((String) expression.get(0)).orElse(null) : null;
  }
}
