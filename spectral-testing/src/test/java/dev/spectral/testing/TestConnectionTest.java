package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatIllegalArgumentException;
import static dev.spectral.testing.SpectralAssertions.assertThatIllegalStateException;

import dev.spectral.Secret;
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
