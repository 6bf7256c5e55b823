package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.conditional.Conditions;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Operators with one term, trees, what is no expression, and the helpers, as recorded. */
class ConditionalExtraTest {

  private static final TimeZone HERE = TimeZone.getDefault();

  @BeforeAll
  static void standWhereTheTableWasRecorded() {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }

  @AfterAll
  static void goBack() {
    TimeZone.setDefault(HERE);
  }

  @Test
  void doesWhatTheReferenceDoes() {
    Differences differences =
        new Differences(
            "conditional logic, extra",
            "conditional-logic-extra.json",
            "conditional-logic-extra-differences.txt");
    for (JsonNode c : differences.cases()) {
      differences.add(source(c), isEqual(c));
    }
    differences.verify();
    assertThat(differences.total()).isEqualTo(680);
  }

  private static boolean isEqual(JsonNode c) {
    Object result;
    try {
      result = result(c);
    } catch (RuntimeException e) {
      return c.has("error") && c.get("error").asText().equals(e.getMessage());
    }
    return c.has("result") && Sameness.isSame(Recorded.value(c.get("result")), result);
  }

  private static Object result(JsonNode c) {
    if (c.has("op")) {
      return Conditions.isMet(Arrays.asList(c.get("op").asText(), Recorded.value(c.get("left"))));
    }
    return ConditionalHelpers.call(c.get("fn").asText(), arguments(c));
  }

  private static List<Object> arguments(JsonNode c) {
    if (c.has("inputJson")) {
      return Arrays.asList(Recorded.value(c.get("inputJson")));
    }
    return c.has("expr")
        ? Arrays.asList(Literal.read(c.get("expr").asText()))
        : Arrays.asList(
            Literal.read(c.get("left").asText()), Literal.read(c.get("right").asText()));
  }

  private static String source(JsonNode c) {
    String function = c.has("fn") ? c.get("fn").asText() : "evaluate";
    for (String argument : List.of("input", "expr")) {
      if (c.has(argument)) {
        return function + "(" + c.get(argument).asText() + ")";
      }
    }
    return function + "(" + c.get("left").asText() + ", " + c.get("right").asText() + ")";
  }
}
