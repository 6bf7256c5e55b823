package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatIllegalArgumentException;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.KeyValue;
import dev.spectral.Secret;
import dev.spectral.annotations.Component;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.UnknownOperationException;
import dev.spectral.testing.Pantry.Basic;
import dev.spectral.testing.Pantry.Can;
import dev.spectral.testing.Pantry.Everything;
import dev.spectral.testing.Pantry.Place;
import dev.spectral.testing.Pantry.Ripeness;
import dev.spectral.testing.Pantry.Token;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComponentHarnessTest {

  private final ComponentHarness pantry = ComponentHarness.of(Pantry.class);

  private static Everything everything() {
    return new Everything(
        "text",
        URI.create("https://pantry.example"),
        true,
        new BigDecimal("1.50"),
        LocalDate.of(2026, 3, 1),
        Instant.parse("2026-03-01T10:00:00Z"),
        Ripeness.GREEN,
        List.of("a", "b"),
        Map.of("x", "1"),
        List.of(new KeyValue<>("y", "2"), new KeyValue<>("y", "3")),
        new Place(4, "left"),
        new Can(500),
        new Data("bytes".getBytes(StandardCharsets.UTF_8), "text/plain"),
        JsonNodeFactory.instance.objectNode().put("z", 1),
        new FlowRef("Flow 2"),
        Optional.of("a note"),
        Optional.empty());
  }

  @Test
  void takesEveryKindOfValueAsTheAuthorWritesIt() {
    ActionRun run = pantry.action("keep").inputs(everything()).run();

    assertThat(run).succeeded().hasDataAt("/stored", new Can(500)).hasDataAt("/place/shelf", 4);
    assertThat(run.data().at("/pairs/1/value").textValue()).isEqualTo("3");
    assertThat(run.data().at("/note").textValue()).isEqualTo("a note");
    assertThat(run.data().has("reference")).isFalse();
  }

  @Test
  void takesValuesAsThePlatformSendsThem() {
    ActionRun run =
        pantry
            .action("keep")
            .inputs(everything())
            .inputs(Map.of("flag", "false", "price", "2.25", "ripeness", "RIPE"))
            .input("place", "{\"shelf\":\"7\",\"box\":\"right\"}")
            .input("stored", Map.of("configuration", "can", "values", Map.of("grams", "9")))
            .run();

    assertThat(run).hasDataAt("/flag", false).hasDataAt("/ripeness", "RIPE");
    assertThat(run).hasDataAt("/place/shelf", 7).hasDataAt("/stored/grams", 9);
  }

  @Test
  void leavesOutWhatIsNull() {
    ActionRun run = pantry.action("keep").inputs(everything()).input("text", null).run();

    assertThat(run).hasInvalidInput("text").failedWith(FailureKind.INVALID_INPUT);
  }

  @Test
  void refusesAValueThatNoInputCanBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pantry.action("keep").input("text", new Object()))
        .withMessage(
            "A value of java.lang.Object cannot be an input."
                + " Give text, a number, a list, a map or a record.");
  }

  @Test
  void usesTheConnectionOfTheHarnessUnlessTheCallHasItsOwn() {
    pantry.connection(new Token(Secret.of("a-token")));

    assertThat(pantry.action("logIn").run()).hasData("token");
    assertThat(pantry.action("logIn").connection(new Basic("ann", Secret.of("pw"), 8080)).run())
        .hasData("ann:8080");
    assertThat(pantry.action("logIn").withoutConnection().run()).hasInvalidInput("connection");
    assertThat(pantry.action("answer").run()).succeeded();
  }

  @Test
  void fillsInTheDefaultsOfAConnectionGivenByItsFields() {
    Map<String, Object> fields = Map.of("user-name", "bob", "password", Secret.of("pw"));

    ActionRun run =
        pantry.action("logIn").connection(TestConnection.of("userAndPassword", fields)).run();

    assertThat(run).hasData("bob:443");
  }

  @Test
  void refusesAConnectionForAnActionThatTakesNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pantry.action("answer").connection(new Token(Secret.of("t"))).run())
        .withMessage("The action \"answer\" takes no connection. Leave connection(…) out.");
  }

  @Test
  void givesTheWholeResult() {
    ActionRun run = pantry.action("answer").run();

    assertThat(run)
        .succeeded()
        .hasData(List.of(1, 2))
        .hasBranch("Found")
        .hasStatusCode(201)
        .hasHeader("X-Total", "2")
        .hasContentType("text/plain");
    assertThat(run.dataAs(int[].class)).containsExactly(1, 2);
    assertThat(run.dataAs(new TypeReference<List<Long>>() {})).containsExactly(1L, 2L);
    assertThat(run.action()).isEqualTo("answer");
    assertThat(run.error()).isEmpty();
    assertThat(run).hasToString("ActionRun[answer succeeded with [1,2]]");
  }

  @Test
  void masksSecretsInErrorsAndLogs() {
    TestContext context = TestContext.create();

    ActionRun run =
        pantry
            .action("leak")
            .connection(new Token(Secret.of("very-secret")))
            .context(context)
            .run();

    assertThat(run)
        .failedWith(IllegalStateException.class)
        .failedWith(RuntimeException.class)
        .failedWith(FailureKind.ACTION_FAILED)
        .hasErrorMessage("it is ****");
    assertThat(run).logs().contain("about to tell ****").doNotContain("very-secret");
    assertThat(context.logs()).contain("about to tell ****").doNotContain("very-secret");
    assertThat(run + " " + run.error()).doesNotContain("very-secret");
  }

  @Test
  void saysWhichActionsThereAre() {
    assertThat(pantry.action("anser").run())
        .failedWith(UnknownOperationException.class)
        .failedWith(FailureKind.UNKNOWN_ACTION)
        .hasErrorMessageContaining("The component has no action \"anser\"")
        .hasErrorMessageContaining("answer");
  }

  @Test
  void givesNoDataOfAFailedRun() {
    ActionRun run = pantry.action("failWithoutWords").run();

    assertThat(run.succeeded()).isFalse();
    assertThatThrownBy(run::data)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "The action \"failWithoutWords\" failed, so it has no result: ACTION_FAILED"
                + " java.lang.UnsupportedOperationException:"
                + " java.lang.UnsupportedOperationException")
        .hasCauseInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void saysThatTheDataIsOfAnotherShape() {
    ActionRun run = pantry.action("answer").run();

    assertThatThrownBy(() -> run.dataAs(Place.class))
        .isInstanceOf(AssertionError.class)
        .hasMessage("The data of \"answer\" is not dev.spectral.testing.Pantry$Place: [1,2]");
  }

  @Test
  void keepsTheStateOfAContextThatCallsShare() {
    TestContext context = TestContext.create();
    pantry.context(context);

    pantry.action("describeContext").run();
    ActionRun second = pantry.action("describeContext").run();

    assertThat(second).hasDataAt("/more/1/seen", 2);
    assertThat(context.integrationState()).containsEntry("seen", 2);
    assertThat(ComponentHarness.of(Pantry.class).action("describeContext").run())
        .hasDataAt("/more/1/seen", 1);
  }

  @Test
  void describesTheComponent() {
    assertThat(pantry.definition().key()).isEqualTo("pantry");
    assertThat(pantry.problems()).areNone();
    assertThat(ComponentHarness.of(new Pantry()).definition()).isEqualTo(pantry.definition());
  }

  @Component(key = "not a key", label = "Broken", description = "Cannot be published.")
  static final class Broken {}

  @Test
  void listsTheProblemsOfAComponentThatCannotBePublished() {
    ComponentHarness broken = ComponentHarness.of(Broken.class);

    assertThat(broken.problems().list()).isNotEmpty();
    assertThatThrownBy(() -> broken.action("any"))
        .isInstanceOf(InvalidComponentException.class)
        .hasMessageStartingWith(Broken.class.getName() + " cannot be published:\n")
        .hasMessageContaining(broken.problems().codes().get(0));
    assertThatThrownBy(broken::definition).isInstanceOf(InvalidComponentException.class);
  }
}
