package dev.spectral.testing;

import dev.spectral.AccessToken;
import dev.spectral.Choice;
import dev.spectral.ComponentCalls;
import dev.spectral.DataSourceResult;
import dev.spectral.ScheduleValue;
import dev.spectral.Secret;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigPermission;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.DataSourceReference;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.HelperText;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.ReferenceInput;
import dev.spectral.annotations.Value;
import dev.spectral.form.JsonForm;
import dev.spectral.integration.FlowContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An integration with a config wizard of several pages, for tests. */
@Integration(
    name = "Onboarding",
    pages = {Onboarding.Login.class, Onboarding.Settings.class, Onboarding.Rest.class},
    userLevelPages = Onboarding.Mine.class)
public final class Onboarding {

  @Connection(label = "Slack", description = "Log in to Slack.")
  @OAuth2(
      authorizeUrl = "https://slack.example/authorize",
      tokenUrl = "https://slack.example/token")
  public record SlackLogin(
      @Input(label = "Client ID", defaultValue = "id", shown = false) String clientId,
      @Input(label = "Client secret", defaultValue = "${env.SLACK_SECRET}", shown = false)
          Secret clientSecret,
      @Input(label = "Workspace") String workspace,
      AccessToken token) {}

  /** What is generated of a component. */
  @ComponentReference(key = "crm", isPublic = false, signature = "abc")
  public static final class Crm {

    public Crm(ComponentCalls calls) {}

    @Retention(RetentionPolicy.RUNTIME)
    @DataSourceReference(
        component = Crm.class,
        key = "stages",
        dataSourceType = "picklist",
        inputs = {
          @ReferenceInput(key = "channel", type = "string"),
          @ReferenceInput(key = "most", type = "string")
        })
    public @interface Stages {
      Value channel() default @Value;

      Value most() default @Value;
    }
  }

  @ConfigPage(name = "Login", tagline = "Log in first", closingText = "<p>Thank you</p>")
  public record Login(
      @HelperText("<h2>Connect</h2>") @ConfigVar(name = "Slack", stableKey = "slack")
          SlackLogin slack,
      @ConfigVar(name = "Greeting", stableKey = "greeting", defaultValue = "Hello")
          String greeting) {}

  @ConfigPage(name = "Settings")
  public record Settings(
      @ConfigVar(name = "Channel", stableKey = "channel", dataSource = "channels") String channel,
      @ConfigVar(name = "Stage", stableKey = "stage")
          @Crm.Stages(channel = @Value(configVar = "Channel"), most = @Value("3"))
          Optional<String> stage,
      @ConfigVar(name = "Most", stableKey = "most") int most,
      @ConfigVar(name = "From", stableKey = "from") Optional<LocalDate> from,
      @ConfigVar(name = "Until", stableKey = "until") Optional<Instant> until,
      @ConfigVar(
              name = "Colour",
              stableKey = "colour",
              pickList = {"red", "green"})
          Optional<String> colour,
      @ConfigVar(name = "Loud", stableKey = "loud") boolean loud,
      @ConfigVar(name = "Words", stableKey = "words") Optional<List<String>> words,
      @ConfigVar(name = "Times", stableKey = "times") Optional<ScheduleValue> times,
      @ConfigVar(name = "Mapping", stableKey = "mapping", language = CodeLanguage.JSON)
          Optional<String> mapping) {}

  @ConfigPage(name = "Rest")
  public record Rest(
      @ConfigVar(name = "Form", stableKey = "form", dataSource = "form") JsonForm form,
      @ConfigVar(
              name = "Application",
              stableKey = "application",
              permission = ConfigPermission.EMBEDDED,
              defaultValue = "app")
          String application,
      @ConfigVar(
              name = "Licence",
              stableKey = "licence",
              permission = ConfigPermission.ORGANIZATION)
          String licence) {}

  @ConfigPage(name = "Mine")
  public record Mine(@ConfigVar(name = "Nickname", stableKey = "nickname") String nickname) {}

  public record Answers(@Input(label = "Age") int age) {}

  @DataSource(description = "Channels of the workspace")
  public DataSourceResult<List<Choice>> channels(FlowContext context, Login login) {
    context.logger().info("asked with {}", login.slack().token().value().reveal());
    return DataSourceResult.of(
        List.of(
            new Choice("C1", login.slack().workspace() + " general"),
            new Choice("C2", null),
            new Choice("x".repeat(65), "too long")));
  }

  @DataSource(description = "A form")
  public JsonForm form() {
    return JsonForm.of(Answers.class);
  }

  @Flow(name = "Greet", stableKey = "greet")
  public Map<String, Object> greet(Login login, Settings settings, Rest rest, Mine mine) {
    return Map.of(
        "text", login.greeting() + " " + mine.nickname(),
        "channel", settings.channel(),
        "most", settings.most(),
        "age", rest.form().dataAs(Answers.class).age(),
        "application", rest.application());
  }
}
