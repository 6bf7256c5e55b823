package dev.spectral.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit the manifest does not compile. */
class BadCallsTest {

  private static final String FLOW =
      """
      package acme;
      import acme.components.Slack;
      import dev.spectral.annotations.Value;
      import dev.spectral.integration.ConnectionHandle;
      public final class Flow {
        public record Page(
            %s ConnectionHandle slack,
            %s String channel) {}
        %s
        public Object post(Slack slack, ConnectionHandle login) {
          return %s;
        }
      }
      """;

  private static final String LOGIN = "@Slack.OAuth2(scopes = @Value(\"a b\"))";
  private static final String SOURCE =
      "@Slack.SelectChannels(connection = @Value(configVar = \"Slack\"))";
  private static final String TRIGGER =
      "@Slack.EventWebhook(signingSecret = @Value(configVar = \"Secret\"))";
  private static final String CALL = "slack.listChannels()";

  @TempDir Path classes;

  private String complaint(String login, String source, String trigger, String call) {
    Sources sources = new Sources(classes).add(Sources.generate(Sources.json("slack.json")));
    sources.add("acme.Flow", FLOW.formatted(login, source, trigger, call));
    return String.join("\n", sources.compile());
  }

  @Test
  void takesWhatFits() {
    assertThat(complaint(LOGIN, SOURCE, TRIGGER, CALL)).isEmpty();
    String post = "slack.postMessage(new Slack.PostMessage(login, \"c\", \"m\"))";
    assertThat(complaint("@Slack.OAuth2", SOURCE, TRIGGER, post)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new Slack.PostMessage(login, "c")                         | no suitable constructor
          new Slack.PostMessage(login, "c", 1)                      | int cannot be converted to java.lang.String
          new Slack.PostMessage("login", "c", "m")                  | java.lang.String cannot be converted to dev.spectral.integration.ConnectionHandle
          new Slack.PostMessage(login, "c", "m").withColour("red")  | method withColour(java.lang.String)
          new Slack.PostMessage(login, "c", "m").withParse("full")  | java.lang.String cannot be converted to acme.components.Slack.PostMessage.Parse
          slack.postMessage()                                       | cannot be applied to given types
          slack.postMessages(null)                                  | method postMessages
          slack.postMessage(new Slack.PostMessage(login, "c", "m")).channel() | method channel()
          """)
  void refusesACallThatDoesNotFit(String call, String complaint) {
    assertThat(complaint(LOGIN, SOURCE, TRIGGER, call)).contains(complaint);
  }

  @Test
  void refusesInputsThatTheTriggerDoesNotHaveOrNeeds() {
    String unknown =
        TRIGGER.replace("@Slack.EventWebhook(", "@Slack.EventWebhook(colour = @Value(\"red\"), ");
    assertThat(complaint(LOGIN, SOURCE, unknown, CALL)).contains("method colour()");
    assertThat(complaint(LOGIN, SOURCE, "@Slack.EventWebhook", CALL))
        .contains("missing a default value for the element 'signingSecret'");
    String wrong = "@Slack.EventWebhook(signingSecret = \"s\")";
    assertThat(complaint(LOGIN, SOURCE, wrong, CALL)).contains("annotation value");
  }

  @Test
  void refusesInputsThatADataSourceOrConnectionDoesNotHave() {
    assertThat(complaint("@Slack.OAuth2(tenant = @Value(\"t\"))", SOURCE, TRIGGER, CALL))
        .contains("method tenant()");
    assertThat(complaint("@Slack.OAuth2(authorizeUrl = @Value(\"t\"))", SOURCE, TRIGGER, CALL))
        .contains("method authorizeUrl()");
    assertThat(complaint(LOGIN, "@Slack.SelectChannels", TRIGGER, CALL))
        .contains("missing a default value for the element 'connection'");
    assertThat(complaint(LOGIN, SOURCE, LOGIN, CALL)).contains("not applicable");
  }
}
