package dev.spectral.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.definition.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Component(key = "knots", label = "Knots", description = "Ties knots")
  public static final class Knots {

    @Action(label = "Tie", description = "Ties a knot")
    public List<Object> tie() {
      return List.of();
    }

    @ExamplePayload("tie")
    public List<Object> exampleTie() {
      List<Object> knot = new ArrayList<>();
      knot.add(knot);
      return knot;
    }
  }

  @Test
  void reportsAnExampleThatContainsItself() {
    assertThat(ComponentReader.read(Knots.class).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.SP017);
              assertThat(problem.text())
                  .contains("Knots.exampleTie", "The example cannot be made", "constant value");
            });
  }
}
