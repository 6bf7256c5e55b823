package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.AccessToken;
import dev.spectral.Choice;
import dev.spectral.Secret;
import dev.spectral.integration.ConfigException;
import dev.spectral.integration.ConfigException.ConfigProblem;
import dev.spectral.testing.Onboarding.Login;
import dev.spectral.testing.Onboarding.SlackLogin;
import dev.spectral.testing.WizardElement.Html;
import dev.spectral.testing.WizardElement.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ConfigWizardTest {

  private static final SlackLogin LOGIN =
      new SlackLogin("id", Secret.of("secret"), "hooli", AccessToken.of("xoxb-secret"));

  private final List<Map<String, Object>> asked = new ArrayList<>();
  private final IntegrationHarness harness =
      IntegrationHarness.of(Onboarding.class)
          .mockDataSource("crm", "stages", this::stages)
          .config("Licence", "L-1");
  private final ConfigWizard wizard = harness.wizard();

  private List<String> stages(Map<String, Object> inputs) {
    asked.add(inputs);
    return List.of("new", "won");
  }

  @Test
  void showsThePagesInOrder() {
    assertThat(wizard.pages()).containsExactly("Login", "Settings", "Rest");
    WizardPage page = wizard.next();
    assertThat(page.name()).isEqualTo("Login");
    assertThat(page.tagline()).contains("Log in first");
  }

  @Test
  void showsHtmlAndNoHiddenInputs() {
    List<WizardElement> elements = wizard.next().elements();
    assertThat(elements).hasSize(4);
    assertThat(elements.get(0)).isEqualTo(new Html("<h2>Connect</h2>"));
    assertThat(((Variable) elements.get(1)).inputs()).containsExactly("Workspace");
    assertThat(((Variable) elements.get(2)).value()).contains("Hello");
    assertThat(elements.get(3)).isEqualTo(new Html("<p>Thank you</p>"));
  }

  @Test
  void doesNotGoOnBeforeSomebodyHasLoggedIn() {
    WizardPage page = wizard.next();
    assertThat(whats(page)).containsExactly("Slack is not set");
    page.set("Slack", new TestConnection("slack", Map.of()));
    assertThat(whats(page))
        .containsExactly("Slack lacks \"Workspace\"", "Slack is not logged in: it has no token");
    assertThatThrownBy(wizard::next)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("lacks \"Workspace\"")
        .hasMessageContaining("no token");
  }

  @Test
  void asksDataSourcesWithWhatEarlierPagesHold() {
    WizardPage page = settings();
    assertThat(page.variable("Channel").choices())
        .contains(new Choice("C1", "hooli general"), new Choice("C2", null));
    assertThat(page.variable("Stage").choices())
        .containsExactly(new Choice("new", null), new Choice("won", null));
    assertThat(asked).containsExactly(Map.of("most", "3"));
    assertThat(page.logs().messages()).containsExactly("asked with ****");
  }

  @Test
  void showsTheErrorOfADataSourceThatCannotAnswer() {
    IntegrationHarness broken = IntegrationHarness.of(Onboarding.class);
    broken.mockDataSource("crm", "stages", this::stages);
    WizardPage page = new WizardPage(broken, broken.definition().pages().get(1), Map.of());
    assertThat(page.variable("Channel").error().orElseThrow())
        .contains("\"Slack\"", "is not connected");
    assertThat(whats(page)).anyMatch(what -> what.startsWith("Channel has no values to offer"));
  }

  @Test
  void checksEveryTypeOfValue() {
    WizardPage page =
        settings()
            .set("Channel", "C3")
            .set("Stage", "lost")
            .set("Most", "abc")
            .set("From", "13/01/2024")
            .set("Until", "noon")
            .set("Colour", "blue")
            .set("Loud", "perhaps")
            .set("Words", "one")
            .set("Times", "at noon");
    assertThat(whats(page))
        .containsExactly(
            "Channel is none of the values to choose from",
            "Stage is none of the values to choose from",
            "Most is not a number",
            "From is not a date such as 2026-03-01",
            "Until is not a time such as 2026-03-01T10:00:00Z",
            "Colour is none of the values to choose from",
            "Loud is neither true nor false",
            "Words is not a list",
            "Times is no schedule");
    page.set("Channel", "x".repeat(65));
    assertThat(whats(page)).contains("Channel is longer than 64 characters");
  }

  @Test
  void takesWhatFits() {
    WizardPage page =
        settings()
            .set("Channel", "C2")
            .set("Stage", "won")
            .set("Most", 12)
            .set("From", java.time.LocalDate.of(2024, 1, 13))
            .set("Until", java.time.Instant.EPOCH)
            .set("Colour", "red")
            .set("Loud", true)
            .set("Words", List.of("First Option", "Third Option", "Second Option"))
            .set("Times", dev.spectral.ScheduleValue.cron("*/5 * * * *"))
            .set("Mapping", "{}");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void requiresWhatIsNotOptional() {
    assertThat(whats(settings())).containsExactly("Channel is not set", "Most is not set");
  }

  @Test
  void validatesForms() {
    WizardPage page = rest();
    page.set("Form", Map.of("age", "old"));
    assertThat(whats(page)).hasSize(1).first().asString().contains("Form does not fit its form");
    page.set("Form", Map.of("age", 42));
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void neverAsksWhatCustomersDoNotSet() {
    WizardPage page = rest();
    assertThat(page.elements()).hasSize(1);
    assertThatThrownBy(() -> page.set("Licence", "mine"))
        .hasMessageContaining("asks for no \"Licence\"");
  }

  @Test
  void doesNotFinishWithoutWhatTheOrganisationSets() {
    harness.config("Licence", null);
    ConfigWizard without = harness.wizard();
    fill(without).set("Form", Map.of("age", 42));
    assertThatThrownBy(without::finish)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("\"Licence\"")
        .hasMessageContaining("give it a default");
  }

  @Test
  void runsFlowsWithWhatWasFilledIn() {
    rest().set("Form", Map.of("age", 42));
    wizard.finish();
    ConfigWizard mine = harness.userWizard();
    mine.next().set("Nickname", "Nelson");
    mine.finish();
    assertThat(harness.flow("greet").receive())
        .hasData(
            Map.of(
                "text",
                "Hello Nelson",
                "channel",
                "C1",
                "most",
                12,
                "age",
                42,
                "application",
                "app"));
    assertThat(harness.deploy()).isEmpty();
  }

  @Test
  void hasNoPageAfterTheLast() {
    rest().set("Form", Map.of("age", 42));
    assertThatThrownBy(wizard::next).isInstanceOf(NoSuchElementException.class);
  }

  private WizardPage settings() {
    wizard.next().set(new Login(LOGIN, "Hello"));
    return wizard.next();
  }

  private WizardPage rest() {
    return fill(wizard);
  }

  private static WizardPage fill(ConfigWizard wizard) {
    wizard.next().set("Slack", LOGIN);
    wizard.next().set("Channel", "C1").set("Most", 12);
    return wizard.next();
  }

  private static List<String> whats(WizardPage page) {
    return page.problems().stream().map(ConfigWizardTest::what).toList();
  }

  private static String what(ConfigProblem problem) {
    return problem.configVar() + " " + problem.what();
  }
}
