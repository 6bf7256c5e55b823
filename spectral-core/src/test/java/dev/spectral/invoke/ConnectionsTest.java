package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.invoke.ConnectionStatus.State;
import dev.spectral.manifest.Manifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

  private static final Map<String, Object> TOKEN =
      Map.of(
          "access_token", "tok-4711",
          "refresh_token", "ref-4712",
          "account", 7,
          "expires_at", "2026-01-31T10:00:00Z");

  private final ComponentInvoker invoker = ComponentInvoker.of(Gate.class);
  private final List<LogEntry> log = new ArrayList<>();

  private Outcome call(String action, Map<String, Object> connection) {
    Map<String, Object> inputs = Map.of("connection", connection);
    return invoker.action(new ActionCall(action, inputs, CallContext.builder().build(), log::add));
  }

  private ConnectionStatus test(Map<String, Object> connection, Duration limit) {
    return invoker.testConnection(
        new ConnectionCheck(connection, CallContext.builder().build(), log::add, limit));
  }

  private static Map<String, Object> login(String domain, Object token) {
    return Map.of("key", "login", "fields", Map.of("domain", domain), "token", token);
  }

  private static Map<String, Object> database(String host) {
    return Map.of("key", "database", "fields", Map.of("host", host, "password", "pass"));
  }

  private static String text(Outcome outcome) {
    return outcome instanceof Outcome.Success success
        ? success.data().asText()
        : ((Outcome.Failure) outcome).message();
  }

  @Test
  void handsTheTokenAndTheFilledTemplateToTheAction() {
    assertThat(text(call("enter", login("pied-piper", TOKEN))))
        .isEqualTo("https://pied-piper.acme.example/v1 with AccessToken[****] for 7");
  }

  @Test
  void fillsATemplateWithTheDefaultOfTheInputThatItNames() {
    assertThat(text(call("enter", login("", TOKEN)))).startsWith("https://www.acme.example/v1");
  }

  @Test
  void saysThatNobodyHasAuthorisedTheConnection() {
    Map<String, Object> connection = Map.of("key", "login", "fields", Map.of("domain", "d"));
    assertThat(text(call("enter", connection)))
        .contains("'connection.token' is missing: nobody has authorised the connection yet")
        .doesNotContain("(token)");
    assertThat(text(call("enter", login("d", Map.of())))).contains("'connection.token' is missing");
  }

  @Test
  void masksEveryTokenOfTheAnswer() {
    assertThat(text(call("leak", login("d", TOKEN)))).isEqualTo("I sent ****");
  }

  @Test
  void bindsATemplateThatHoldsASecretAsASecret() {
    assertThat(text(call("maybe", database("db")))).isEqualTo("true");
  }

  @Test
  void isConnectedWhenTheTestReturns() {
    assertThat(test(database("db"), Duration.ofMinutes(1)))
        .isEqualTo(new ConnectionStatus(State.CONNECTED, ""));
    assertThat(log).extracting(LogEntry::message).containsExactly("Knocking at db");
  }

  @Test
  void isNotConnectedWhenTheTestThrowsAndShowsNoSecret() {
    assertThat(test(database("closed"), Duration.ofMinutes(1)))
        .isEqualTo(new ConnectionStatus(State.NOT_CONNECTED, "refused ****"));
  }

  @Test
  void isNotConnectedWhenTheTestTakesTooLong() {
    assertThat(test(database("asleep"), Duration.ofMillis(20)))
        .isEqualTo(new ConnectionStatus(State.NOT_CONNECTED, "The test took longer than 20 ms."));
  }

  @Test
  void isNotConnectedWhenTheTestSaysSo() {
    assertThat(test(login("acme", TOKEN), Duration.ofMinutes(1)).state())
        .isEqualTo(State.CONNECTED);
    assertThat(test(login("other", TOKEN), Duration.ofMinutes(1)).state())
        .isEqualTo(State.NOT_CONNECTED);
  }

  @Test
  void isNotConnectedWithoutWhatTheConnectionAsksFor() {
    Map<String, Object> nothing = Map.of("key", "database", "fields", Map.of());
    assertThat(test(nothing, Duration.ofMinutes(1)).message())
        .contains("'connection.host' is required");
  }

  @Test
  void tellsThatAConnectionHasNoTest() {
    Map<String, Object> open = Map.of("key", "open", "fields", Map.of());
    assertThat(test(open, Duration.ofMinutes(1)).state()).isEqualTo(State.UNTESTED);
  }

  @Test
  void refusesAConnectionThatIsNotThere() {
    Map<String, Object> other = Map.of("key", "databse", "fields", Map.of());
    assertThatThrownBy(() -> test(other, Duration.ofMinutes(1)))
        .isInstanceOf(UnknownOperationException.class)
        .hasMessageContaining("Did you mean \"database\"?");
  }

  @Test
  void makesTheInputsOfTheAttributes() {
    JsonNode login = Manifest.definition(invoker.definition()).at("/connections/0");
    assertThat(login.at("/inputs").findValuesAsText("key"))
        .containsExactly(
            "authorizeUrl",
            "tokenUrl",
            "revokeUrl",
            "scopes",
            "clientId",
            "clientSecret",
            "domain",
            "api");
    assertThat(login.at("/inputs/0").toString())
        .isEqualTo(
            "{\"key\":\"authorizeUrl\",\"type\":\"template\",\"label\":\"Authorize URL\","
                + "\"required\":true,\"default\":\"https://{{#domain}}.acme.example/oauth/authorize"
                + "?access_type=offline\",\"shown\":false}");
    assertThat(login.at("/inputs/3/default").asText()).isEqualTo("read write");
  }

  @Test
  void tellsAHostWhetherAConnectionWorks() {
    HostBridge bridge = new HostBridge(Gate.class.getName());
    Map<String, Object> request =
        Map.of("operation", "testConnection", "connection", database("closed"));
    assertThat(bridge.apply(request))
        .isEqualTo(Map.of("ok", true, "state", "NOT_CONNECTED", "message", "refused ****"));
    Map<String, Object> unknown =
        Map.of("operation", "testConnection", "connection", Map.of("key", "other"));
    assertThat(bridge.apply(unknown).toString()).contains("UNKNOWN_CONNECTION");
  }
}
