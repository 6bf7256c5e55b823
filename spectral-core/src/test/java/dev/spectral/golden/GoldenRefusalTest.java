package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.Problem;
import dev.spectral.invoke.ComponentInvoker;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reference refuses is refused here too, in words that name the place and the fix. */
class GoldenRefusalTest {

  private static final File GOLDEN = new File("src/test/resources/golden-refusals");

  /** What javac refuses, or what cannot be written at all. */
  static final Map<String, String> IMPOSSIBLE =
      Map.of(
          "fx-ec-connection-inputs-from-input-template-missing-value",
          "a template is its text: an input without one is no template",
          "fx-ec-template-empty",
          "a template is its text: an input without one is no template");

  @Component(key = "bad", label = "Fx", description = "d", connections = NoSlots.C.class)
  public static final class NoSlots {
    @Connection(label = "C", description = "d")
    public record C(
        @Input(label = "A") Optional<String> a,
        @Input(label = "T", template = "https://static") String t) {}
  }

  @Component(key = "bad", label = "Fx", description = "d", connections = OfTemplates.C.class)
  public static final class OfTemplates {
    @Connection(label = "C", description = "d")
    public record C(
        @Input(label = "A") Optional<String> a,
        @Input(label = "T", template = "{{#a}}") String t,
        @Input(label = "U", template = "{{#t}}") String u) {}
  }

  /** Javac refuses a connection without label and description; blank ones are refused here. */
  @Component(key = "bad", label = "Fx", description = "d", connections = NoDisplay.C.class)
  public static final class NoDisplay {
    @Connection(label = "", description = "d")
    public record C() {}
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            "fx-ec-template-no-slots",
            NoSlots.class,
            "[SP031] C.t (GoldenRefusalTest.java): The template \"https://static\" has no slot, so it would always"
                + " be the same. Fix: write {{#key}} where the value of another input belongs, or write"
                + " defaultValue in place of template."),
        Arguments.of(
            "fx-ec-template-references-template",
            OfTemplates.class,
            "[SP031] C.u (GoldenRefusalTest.java): The template names \"t\", which is a template itself, and"
                + " templates are filled in once. Fix: write out here what t is made of."),
        Arguments.of(
            "fx-ec-connection-without-display",
            NoDisplay.class,
            "[SP014] C (GoldenRefusalTest.java): The label of @Connection is blank, so the platform refuses"
                + " it. Fix: write label = \"…\" with a short name."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void isRefused(String fixture, Class<?> component, String message) {
    assertThat(new File(GOLDEN, fixture)).isDirectory();
    assertThat(refusal(() -> ComponentInvoker.describe(component)).problems())
        .extracting(Problem::text)
        .containsExactly(message);
  }

  @Test
  void everyRefusalThatIsKeptIsTestedOrImpossible() {
    TreeSet<String> known = new TreeSet<>(IMPOSSIBLE.keySet());
    refusals().forEach(one -> known.add((String) one.get()[0]));
    assertThat(GOLDEN.list()).hasSize(5).containsExactlyInAnyOrderElementsOf(known);
  }

  private static InvalidComponentException refusal(Executable call) {
    return assertThrows(InvalidComponentException.class, call);
  }
}
