package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import acme.erp.AcmeErp;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The suite that authors inherit passes on what is right and says what to do where it is not. */
class ComponentConformanceTest {

  static final class OfAcmeErp extends ComponentConformance<AcmeErp> {}

  static final class OfMailbox extends ComponentConformance<Mailbox> {}

  static final class OfTattler extends ComponentConformance<Tattler> {}

  static final class OfBroken extends ComponentConformance<Broken> {}

  @SuppressWarnings("rawtypes")
  static final class OfNothing extends ComponentConformance {}

  static final class OfGuessed extends ComponentConformance<Tattler> {

    @Override
    protected ComponentHarness harness() {
      return ComponentHarness.of(new Tattler());
    }

    @Override
    protected Map<String, ?> inputs(String operation) {
      return operation.equals("answer") ? Map.of("since", "2020-02-29") : Map.of();
    }
  }

  @Component(key = "not a key", label = "Broken", description = "Cannot be published.")
  public static final class Broken {}

  /** Prints in one action and not in the other. */
  @Component(
      key = "chatter",
      label = "Chatter",
      description = "Prints.",
      connections = Chatter.Key.class)
  public static final class Chatter {

    @Connection(label = "Key", description = "To be kept.")
    public record Key(@Input(label = "Key") Secret key) {}

    @Action(label = "Print", description = "Prints it, in pieces of time.")
    public void print(Key key) {
      for (int i = 0; i < 200; i++) {
        System.out.print(key.key().reveal());
      }
    }

    @Action(label = "Be quiet", description = "Prints nothing.")
    public int beQuiet(Key key) {
      return String.valueOf(key).length();
    }
  }

  static final class OfChatter extends ComponentConformance<Chatter> {}

  static final class OfTheSameChatter extends ComponentConformance<Chatter> {}

  /** Runs a suite; gives the message of what failed, or an empty text, by name. */
  private static Map<String, String> results(Class<?> suite) {
    Map<String, String> results = new TreeMap<>();
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(suite))
        .execute()
        .allEvents()
        .finished()
        .stream()
        .filter(event -> event.getTestDescriptor().isTest() || !message(event).isEmpty())
        .forEach(event -> results.put(event.getTestDescriptor().getDisplayName(), message(event)));
    return results;
  }

  private static String message(Event event) {
    return event
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .map(error -> String.valueOf(error.getMessage()))
        .orElse("");
  }

  @Test
  void passesOnAGoodComponent() {
    assertThat(results(OfAcmeErp.class))
        .containsKeys("can be published", "has one manifest", "labels inputs")
        .containsKeys("addItem: no secret shows", "test of apiKey: no secret shows")
        .allSatisfy((name, message) -> assertThat(message).as(name).isEmpty());
    assertThat(results(OfMailbox.class))
        .containsKeys("letter: no secret shows", "look: no secret shows")
        .allSatisfy((name, message) -> assertThat(message).as(name).isEmpty());
  }

  @Test
  void saysWhatIsWrongWithABadComponent() {
    Map<String, String> results = results(OfTattler.class);

    assertThat(results).containsEntry("can be published", "");
    assertThat(results.get("has one manifest"))
        .contains("another when the component is read again", "random values");
    assertThat(results.get("keep: the example matches the output schema"))
        .contains("The example payload of \"keep\" is nothing that its output schema allows")
        .contains("#: required key [name] not found", "@ExamplePayload(\"keep\")");
    assertThat(results.get("answer: no secret shows"))
        .isEqualTo(
            "The action \"answer\" shows the secret of \"key\" in its result, for everybody who"
                + " may see executions, when the other system cannot be reached."
                + " Leave it out of what is returned.");
    assertThat(results.get("log: no secret shows")).contains("in its log", "Do not log it");
    assertThat(results.get("fail: no secret shows")).contains("in its error", "Keep it out");
    assertThat(results.get("print: no secret shows")).contains("what it prints", "print nothing");
    assertThat(results.get("record: no secret shows")).contains("what it prints");
    assertThat(results.get("recordAgain: no secret shows")).contains("what it prints");
    assertThat(results.get("refused: no secret shows"))
        .contains("in its log", "when the other system refuses the login");
    assertThat(results.get("choices: no secret shows")).contains("data source", "in its result");
    assertThat(results.get("hook: no secret shows")).contains("(onInstanceDeploy)", "in its error");
    assertThat(results.get("reply: no secret shows")).contains("in its result");
    assertThat(results.get("path: no secret shows")).contains("in its result");
    assertThat(results.get("test of key: no secret shows"))
        .contains("The test of the connection \"key\"", "in its error");
    assertThat(results)
        .containsEntry("keep: no secret shows", "")
        .containsEntry("can be published", "")
        .containsEntry("answer: the example matches the output schema", "")
        .containsEntry("labels inputs", "");
  }

  @Test
  void blamesOnlyTheOneWhoPrintsAlsoWhereTestsRunSideBySide() {
    var events =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(OfChatter.class), selectClass(OfTheSameChatter.class))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
            .execute()
            .testEvents();

    assertThat(events.failed().stream().map(event -> event.getTestDescriptor().getDisplayName()))
        .containsExactly("print: no secret shows", "print: no secret shows");
  }

  @Test
  void saysWhyAComponentCannotBePublished() {
    assertThat(results(OfBroken.class))
        .hasEntrySatisfying(
            "can be published",
            message -> assertThat(message).contains("Do what each problem says", "[SP"))
        .hasSize(1);
  }

  @Test
  void saysThatItKnowsNoComponent() {
    assertThat(results(OfNothing.class).values())
        .singleElement()
        .asString()
        .contains("does not name its component", "extends ComponentConformance<YourComponent>");
  }

  @Test
  void takesInputsAndComponentsOfTheTest() {
    Map<String, String> results = results(OfGuessed.class);

    assertThat(results.get("log: no secret shows")).contains("in its log");
    assertThat(results.get("answer: no secret shows")).contains("in its result");
  }
}
