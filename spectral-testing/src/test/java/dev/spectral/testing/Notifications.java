package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCalls;
import dev.spectral.HttpReply;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.ConnectionReference;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.Integration;
import dev.spectral.integration.ComponentActions;
import dev.spectral.integration.ConnectionHandle;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Answers a challenge in XML and tells Slack of new accounts, for tests. */
@Integration(name = "New accounts", pages = Notifications.Settings.class)
public final class Notifications {

  /** What is generated of a component. */
  @ComponentReference(key = "slack", isPublic = true, signature = "abc")
  public static final class Slack {

    private final ComponentActions actions;

    public Slack(ComponentCalls calls) {
      this.actions = ComponentActions.of(calls, Slack.class);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ConnectionReference(component = Slack.class, key = "oauth2")
    public @interface OAuth2 {}

    public JsonNode postMessage(ConnectionHandle connection, String channel, String message) {
      Map<String, @org.jspecify.annotations.Nullable Object> inputs = new LinkedHashMap<>();
      inputs.put("connection", connection.reveal());
      inputs.put("channelName", channel);
      inputs.put("message", message);
      return actions.call("postMessage", inputs);
    }
  }

  @ConfigPage(name = "Settings")
  public record Settings(
      @ConfigVar(name = "Slack", stableKey = "slack") @Slack.OAuth2 ConnectionHandle slack,
      @ConfigVar(name = "Channel", stableKey = "channel") String channel) {}

  public record Account(String first, String last, String company, String city, String state) {}

  @Flow(name = "New Account", stableKey = "new-account")
  public JsonNode newAccount(Settings settings, Slack slack, @Body Account account) {
    String text =
        "New account received:\nName: %s %s\nCompany: %s\nLocation: %s, %s\n"
            .formatted(
                account.first(),
                account.last(),
                account.company(),
                account.city(),
                account.state());
    return slack.postMessage(settings.slack(), settings.channel(), text);
  }

  @FlowTrigger("newAccount")
  public TriggerResult<Account> read(TriggerPayload payload) throws Exception {
    Document xml =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(payload.rawBody().bytes()));
    Account account =
        new Account(
            text(xml, "first"),
            text(xml, "last"),
            text(xml, "name"),
            text(xml, "city"),
            text(xml, "state"));
    return TriggerResult.of(account)
        .response(HttpReply.status(200).body("text/plain", text(xml, "challenge")));
  }

  private static String text(Document xml, String name) {
    return xml.getElementsByTagName(name).item(0).getTextContent();
  }
}
