package dev.spectral.maven.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvokerTest {

  private final List<String> printed = new ArrayList<>();
  private RuntimeStub runtime;

  @BeforeEach
  void start() throws IOException {
    runtime = new RuntimeStub();
  }

  @AfterEach
  void stop() {
    runtime.close();
  }

  @Test
  void sendsInputsAndConnectionWithTheToken() {
    runtime.answer(200, "{\"version\": 2, \"result\": {\"data\": 1}}");
    invoker().invoke(call("latest", "login", "{\"user\": \"a\"}", "{\"key\": \"k\"}"));
    assertThat(runtime.received())
        .containsExactly(
            new RuntimeStub.Received("GET", "/v1/components/erp", "Bearer t0ken", ""),
            new RuntimeStub.Received(
                "POST",
                "/v1/components/erp/versions/latest/actions/login",
                "Bearer t0ken",
                "{\"inputs\":{\"user\":\"a\"},\"connection\":{\"key\":\"k\"}}"));
  }

  @Test
  void printsRequestLogsAndResultButNoCredential() {
    runtime.answer(
        200,
        "{\"version\": 2, \"result\": {\"data\": 1},"
            + " \"logs\": [{\"level\": \"INFO\", \"message\": \"hello\"}]}");
    invoker()
        .invoke(
            call(
                "2",
                "login",
                "{\"user\": \"a\", \"pin\": \"1234\"}",
                "{\"fields\": {\"secret\": \"s3cret\"}}"));
    assertThat(printed)
        .containsExactly(
            "",
            "POST " + runtime.url() + "/v1/components/erp/versions/2/actions/login",
            "  inputs      {\"user\":\"a\",\"pin\":\"****\"}",
            "  connection  apiKey (secret; values not shown)",
            "  log         INFO hello",
            "  version     2",
            "  result      {\"data\":1}");
  }

  @Test
  void laysOutALongResult() {
    runtime.answer(200, "{\"version\": 1, \"result\": {\"data\": \"" + "x".repeat(200) + "\"}}");
    invoker().invoke(call("1", "login", "{}", null));
    assertThat(printed).contains("  connection  none", "  result      {", "              }");
  }

  @Test
  void keepsEveryCharacterOfAKeyInItsPlaceInTheAddress() {
    invoker().invoke(call("latest", "a b/../c?", "{}", null));
    assertThat(runtime.received().get(1).path())
        .isEqualTo("/v1/components/erp/versions/latest/actions/a%20b%2F..%2Fc%3F");
  }

  @Test
  void saysAllThatTheRuntimeSaidOfAFailure() {
    runtime.answer(
        400,
        "{\"error\": {\"code\": \"INVALID_INPUT\", \"message\": \"Two inputs are wrong.\","
            + " \"problems\": [{\"message\": \"user is missing\"}, {\"message\": \"pin is short\"}],"
            + " \"fix\": \"Correct them.\"}}");
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> invoker().invoke(call("1", "login", "{}", null)))
        .withMessage(
            "The runtime at "
                + runtime.url()
                + " could not invoke login of erp: Two inputs are wrong. (INVALID_INPUT, 400)\n"
                + "  user is missing\n  pin is short\nFix: Correct them.");
  }

  @Test
  void saysHowToGiveTheTokenThatIsNotAccepted() {
    runtime.answer(401, "{\"error\": {\"message\": \"no\"}}");
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> invoker().invoke(call("1", "login", "{}", null)))
        .withMessageContainingAll("does not accept the access token", "-Dspectral.token")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("t0ken"));
  }

  @Test
  void saysThatWhatAnswersIsNoRuntime() {
    runtime.answer(502, "<html>Bad gateway</html>");
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> invoker().invoke(call("1", "login", "{}", null)))
        .withMessageContaining("is no runtime: its answer is not JSON");
  }

  @Test
  void saysThatNoRuntimeAnswers() {
    Invoker invoker = invoker();
    runtime.close();
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> invoker.invoke(call("1", "login", "{}", null)))
        .withMessageStartingWith("No runtime answers at " + runtime.url())
        .withMessageContaining("Fix: start one with mvn spectral:run");
  }

  private Invoker invoker() {
    return new Invoker(new RuntimeClient(runtime.url(), Secret.of("t0ken")), "erp", printed::add);
  }

  private static Call call(String version, String action, String inputs, String connection) {
    return new Call(
        "erp", version, action, json(inputs), connection == null ? null : json(connection));
  }

  private static ObjectNode json(String text) {
    return JsonArgument.read("json", text, Path.of(""));
  }
}
