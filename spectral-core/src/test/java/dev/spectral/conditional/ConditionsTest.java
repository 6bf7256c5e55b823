package dev.spectral.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.ConditionalExpression;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

  @Test
  void decidesWhatAnAuthorReceives() {
    assertThat(Conditions.isMet(json("[\"and\",[\"greaterThan\",5,\"3\"],[\"exists\",\"x\"]]")))
        .isTrue();
    assertThat(Conditions.isMet(json("[\"or\",[\"equal\",\"a\",\"b\"],[\"isEmpty\",[1]]]")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"501, b, true", "400, b, false", "1, b, true", "1, z, false"})
  void combinesGroups(int foo, String letter, boolean met) {
    List<?> expression =
        List.of(
            "or",
            List.of("and", List.of("greaterThan", foo, 500), List.of("lessThanOrEqual", 20, "20")),
            List.of("and", List.of("lessThan", foo, 2), List.of("in", letter, List.of("a", "b"))));
    assertThat(Conditions.isMet(expression)).isEqualTo(met);
  }

  @Test
  void looksNoFurtherThanNeeded() {
    List<?> failing = List.of("isEmpty", 5);
    assertThat(Conditions.isMet(List.of("and", List.of("equal", 1, 2), failing))).isFalse();
    assertThat(Conditions.isMet(List.of("or", List.of("equal", 1, 1), failing))).isTrue();
  }

  @Test
  void saysWhichTermsCannotBeCompared() {
    assertThatThrownBy(() -> Conditions.isMet(List.of("in", "a", 5)))
        .isInstanceOf(ConditionException.class)
        .hasMessage(
            "Incompatible comparison arguments, Error: Invalid arguments set to 'contains'.");
  }

  @Test
  void tellsEveryProblemAtOnceWithoutDeciding() {
    List<?> expression = List.of("and", List.of("bogus", 1), List.of("isEmpty", 5), "x");
    assertThat(Conditions.problems(expression))
        .containsExactly("Invalid expression syntax: 'bogus,1'", "Invalid expression syntax: 'x'");
  }

  @Test
  void comparesWholeNumbersByAllTheirDigits() {
    long big = 9_007_199_254_740_993L;
    assertThat(Conditions.isMet(List.of("equal", big, big - 1))).isFalse();
    assertThat(Conditions.isMet(List.of("greaterThan", big, big - 1))).isTrue();
    assertThat(Conditions.isMet(List.of("equal", big, String.valueOf(big)))).isTrue();
  }

  private static ConditionalExpression json(String text) {
    try {
      return new ConditionalExpression(new ObjectMapper().readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
