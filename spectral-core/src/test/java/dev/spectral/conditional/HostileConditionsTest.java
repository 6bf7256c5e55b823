package dev.spectral.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.ConditionalExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Expressions made to crash, to hang or to fill the memory. */
class HostileConditionsTest {

  private static final String TOO_DEEP =
      "The value is nested more than 500 levels deep, or contains itself, so it is not looked at."
          + " Give a flatter value.";

  @Test
  void refusesAnExpressionThatNestsTooDeep() {
    JsonNode bomb = nested("and", 100_000);
    assertThatThrownBy(() -> Conditions.isMet(new ConditionalExpression(bomb)))
        .isInstanceOf(ConditionException.class)
        .hasMessage(TOO_DEEP);
    assertThat(Conditions.problems(bomb)).containsExactly(TOO_DEEP);
  }

  @Test
  void refusesATermThatNestsTooDeep() {
    List<?> expression = List.of("equal", nested("x", 100_000), nested("x", 100_000));
    assertThatThrownBy(() -> Conditions.isMet(expression)).hasMessage(TOO_DEEP);
  }

  @Test
  void refusesAValueThatContainsItself() {
    List<Object> itself = new ArrayList<>();
    itself.add("and");
    itself.add(itself);
    assertThatThrownBy(() -> Conditions.isMet(itself)).hasMessage(TOO_DEEP);
  }

  @Test
  void takesTextThatNestsTooDeepForText() {
    String brackets = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(Conditions.isMet(List.of("exactlyMatches", brackets, brackets))).isTrue();
    assertThat(Conditions.isMet(List.of("isEmpty", brackets))).isFalse();
  }

  /** As deep as allowed, on a thread with half of the usual stack. */
  @Test
  void needsLittleStackForTheDeepestExpression() throws InterruptedException {
    JsonNode deepest = nested("or", 498);
    JsonNode terms = JsonNodeFactory.instance.arrayNode().add("equal");
    ((ArrayNode) terms).add(nested("x", 498)).add(nested("x", 498));
    assertThat(onSmallStack(() -> Conditions.isMet(deepest))).isNull();
    assertThat(onSmallStack(() -> Conditions.isMet(terms))).isNull();
  }

  @Test
  void checksAWideExpressionOnce() {
    List<Object> wide = new ArrayList<>(Collections.nCopies(200_000, List.of("equal", 1, "1")));
    wide.add(0, "and");
    assertThat(Conditions.isMet(wide)).isTrue();
  }

  @Test
  void showsOnlyTheBeginningOfWhatIsWrong() {
    String long_ = "x".repeat(1_000_000);
    assertThat(catchThrowable(() -> Conditions.isMet(List.of(long_))).getMessage())
        .hasSizeLessThan(1_100);
    assertThat(catchThrowable(() -> Conditions.isMet(List.of("dateTimeAfter", long_, 1))))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_200));
  }

  @Test
  void readsLongDigitsAndBrokenNumbersInOneGo() {
    String digits = "9".repeat(2_000_000);
    assertThat(Conditions.isMet(List.of("greaterThan", digits, 1))).isTrue();
    assertThat(Conditions.isMet(List.of("equal", "0x" + digits, 1))).isFalse();
    assertThat(Conditions.isMet(List.of("equal", digits + "-", 1))).isFalse();
  }

  private static JsonNode nested(String word, int depth) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    ArrayNode node = json.arrayNode().add("equal").add(1).add(1);
    for (int i = 0; i < depth; i++) {
      node = json.arrayNode().add(word).add(node);
    }
    return node;
  }

  private static Throwable onSmallStack(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small", 512 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    return thrown.get();
  }
}
