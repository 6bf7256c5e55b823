package dev.spectral.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A value that nests deeper than anybody would mean is the fault of who sent it. */
class DeepInputTest {

  @Component(key = "well", label = "Well", description = "Deep.")
  public static final class Well {

    @Action(label = "Look", description = "Looks down.")
    public String look(@Input(label = "Json") JsonNode json) {
      return "seen";
    }

    @Action(label = "Draw", description = "Draws water.")
    public String draw(@Input(label = "Pail") Pail pail) {
      return "drawn";
    }

    public enum Pail {
      SMALL,
      LARGE
    }
  }

  private static Outcome look(int levels) {
    return call("look", "json", levels);
  }

  private static Outcome call(String action, String input, int levels) {
    Object value = "water";
    for (int i = 0; i < levels; i++) {
      value = List.of(value);
    }
    CallContext context = CallContext.builder().build();
    return ComponentInvoker.of(Well.class)
        .action(new ActionCall(action, Map.of(input, value), context, line -> {}));
  }

  @Test
  void isRefusedByTheNameOfTheInput() {
    Outcome.Failure failure = (Outcome.Failure) look(20_000);

    assertThat(failure.kind()).isEqualTo(FailureKind.INVALID_INPUT);
    assertThat(failure.message())
        .isEqualTo("Input 'json' nests more than 500 levels deep. Give a flatter value.");
  }

  @Test
  void isRefusedWhateverTheInputTakes() {
    Outcome.Failure failure = (Outcome.Failure) call("draw", "pail", 20_000);

    assertThat(failure.message())
        .isEqualTo("Input 'pail' nests more than 500 levels deep. Give a flatter value.");
  }

  @Test
  void isNoChoice() {
    Outcome.Failure failure = (Outcome.Failure) call("draw", "pail", 2);

    assertThat(failure.message())
        .isEqualTo("Input 'pail' is a list, and a choice is wanted. Use one of [SMALL, LARGE].");
  }

  @Test
  void isTakenAsDeepAsAnybodyNeeds() {
    assertThat(look(499)).isInstanceOf(Outcome.Success.class);
  }
}
