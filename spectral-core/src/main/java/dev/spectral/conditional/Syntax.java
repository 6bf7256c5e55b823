package dev.spectral.conditional;

import dev.spectral.internal.js.Js;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells expressions from other values. */
final class Syntax {

  private static final int LONGEST_SHOWN = 1000;

  private Syntax() {}

  static List<String> problems(@Nullable Object plain) {
    List<String> problems = new ArrayList<>();
    check(plain, problems);
    return problems;
  }

  private static void check(@Nullable Object plain, List<String> problems) {
    Operator operator = plain instanceof List<?> list ? operator(list) : null;
    if (operator == null) {
      problems.add("Invalid expression syntax: '" + shown(plain) + "'");
    } else if (operator.terms() == Operator.Terms.EXPRESSIONS && plain instanceof List<?> list) {
      list.subList(1, list.size()).forEach(inner -> check(inner, problems));
    }
  }

  static @Nullable Operator operator(List<?> expression) {
    boolean named = !expression.isEmpty() && expression.get(0) instanceof String;
    return named ? Operator.ofWireName((String) expression.get(0)).orElse(null) : null;
  }

  private static String shown(@Nullable Object plain) {
    String text = Js.text(plain);
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
