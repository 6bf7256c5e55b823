package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatIllegalArgumentException;
import static dev.spectral.testing.SpectralAssertions.assertThatIllegalStateException;

import dev.spectral.AccessToken;
import dev.spectral.Secret;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OAuth2;
import dev.spectral.testing.Pantry.Basic;
import dev.spectral.testing.Pantry.Place;
import dev.spectral.testing.Pantry.Token;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestConnectionTest {

  @Test
  void takesTheKeyAndTheFieldsOfTheAuthorsRecord() {
    assertThat(TestConnection.of(new Basic("ann", Secret.of("pw"), 1)))
        .isEqualTo(
            new TestConnection(
                "userAndPassword", Map.of("user-name", "ann", "password", "pw", "port", 1)));
    assertThat(TestConnection.of(new Token(Secret.of("t"))).key()).isEqualTo("token");
  }

  @Test
  void refusesARecordThatIsNoConnection() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestConnection.of(new Place(1, "b")))
        .withMessage(
            "dev.spectral.testing.Pantry$Place is not a connection:"
                + " annotate it with @Connection.");
  }

  @Connection(key = "oauth", label = "L", description = "d")
  @OAuth2(authorizeUrl = "https://acme.example/a", tokenUrl = "https://acme.example/t")
  public record Authorised(@Input(label = "Domain") String domain, AccessToken token) {}

  @Test
  void handsOnTheTokenBesideTheFields() {
    TestConnection connection =
        TestConnection.of(new Authorised("acme", AccessToken.of("tok-4711")));
    assertThat(connection.wire())
        .isEqualTo(
            Map.of(
                "key", "oauth",
                "fields", Map.of("domain", "acme"),
                "token", Map.of("access_token", "tok-4711")));
    assertThat(connection.toString()).doesNotContain("tok-4711");
  }

  @Test
  void readsATokenOfTheEnvironment() {
    String json = "{\"key\":\"oauth\",\"fields\":{},\"token\":{\"access_token\":\"t\"}}";
    assertThat(TestConnection.fromEnvironment("V", name -> json).token())
        .isEqualTo(Map.of("access_token", "t"));
  }

  @Test
  void readsTheEnvironment() {
    TestConnection connection = TestConnection.fromEnvironment();

    assertThat(connection.key()).isEqualTo("apiKey");
    assertThat(connection.fields())
        .isEqualTo(Map.of("endpoint", "https://erp.example", "apiKey", "from-the-environment"));
    assertThat(connection).hasToString("TestConnection[apiKey, fields [endpoint, apiKey]]");
  }

  @Test
  void standsForTheOnlyConnectionWhenTheValueHasNoKey() {
    TestConnection connection =
        TestConnection.fromEnvironment("V", name -> "{\"fields\":{\"a\":1}}");

    assertThat(connection).isEqualTo(new TestConnection("", Map.of("a", 1)));
  }

  @Test
  void saysHowToSetTheVariable() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TestConnection.fromEnvironment("ACME_CONNECTION"))
        .withMessage(
            "No connection value: the environment variable ACME_CONNECTION is not set."
                + " Set it to a connection as JSON: export ACME_CONNECTION="
                + "'{\"key\":\"apiKey\",\"fields\":{\"apiKey\":\"…\"}}'");
  }

  @Test
  void saysWhatIsWrongWithTheVariableWithoutRepeatingIt() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TestConnection.fromEnvironment("V", name -> "{\"s3cret\": oops}"))
        .withMessageStartingWith("The environment variable V is not a JSON object (line 1, column ")
        .withMessageNotContaining("s3cret")
        .withNoCause();
    assertThatIllegalStateException()
        .isThrownBy(() -> TestConnection.fromEnvironment("V", name -> "{\"key\":\"s3cret\"}"))
        .withMessageStartingWith("The environment variable V has no object \"fields\".")
        .withMessageNotContaining("s3cret");
  }
}
