package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.PackageVersion;
import dev.spectral.runtime.execution.ExecutionLimits;
import dev.spectral.runtime.support.Answer;
import dev.spectral.runtime.support.Probe;
import dev.spectral.runtime.support.RunningRuntime;
import dev.spectral.runtime.support.RuntimeClient;
import dev.spectral.runtime.support.TestPackage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvokeTest {

  private static final Map<String, Object> LOGIN =
      Map.of("key", "apiKey", "fields", Map.of("key", "s3cr3t-key-value"));

  @TempDir private static Path temp;
  private static RunningRuntime runtime;
  private static RuntimeClient client;

  @BeforeAll
  static void publish() {
    runtime = RunningRuntime.start(temp.resolve("data"));
    client = runtime.client();
    client.publish(Probe.build("probe", "one", temp.resolve("one")));
    client.publish(Probe.build("probe", "two", temp.resolve("two")));
    client.publish(Probe.buildWithOldJackson("old-probe", "old", temp.resolve("old")));
  }

  @AfterAll
  static void stop() {
    runtime.close();
  }

  @Test
  void answersWithTheResultAndWhatRan() {
    Answer answer = client.invoke("probe", 1, "twice", Map.of("inputs", Map.of("number", 21)));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("result").path("data").intValue()).isEqualTo(42);
    assertThat(answer.json().path("component").asText()).isEqualTo("probe");
    assertThat(answer.json().path("version").intValue()).isEqualTo(1);
    assertThat(answer.json().path("action").asText()).isEqualTo("twice");
    assertThat(answer.json().path("executionId").asText()).isNotEmpty();
  }

  @Test
  void keepsTwoVersionsSideBySide() {
    assertThat(whoAmI(1)).isEqualTo("one");
    assertThat(whoAmI(2)).isEqualTo("two");
    assertThat(whoAmI(1)).isEqualTo("one");
    assertThat(whoAmI("latest")).isEqualTo("two");
  }

  private static String whoAmI(Object version) {
    return client.invoke("probe", version, "whoAmI", Map.of()).json().at("/result/data").asText();
  }

  @Test
  void runsEachComponentWithTheJacksonItCarries() {
    String own = client.invoke("probe", 2, "jackson", Map.of()).json().at("/result/data").asText();
    Answer old = client.invoke("old-probe", 1, "jackson", Map.of());

    assertThat(own).isEqualTo(PackageVersion.VERSION.toString());
    assertThat(old.json().at("/result/data").asText()).isEqualTo("2.15.4");
  }

  @Test
  void componentsSeeNothingOfTheRuntime() {
    assertThat(finds("dev.spectral.runtime.Main")).isFalse();
    assertThat(finds("io.javalin.Javalin")).isFalse();
    assertThat(finds("graphql.GraphQL")).isFalse();
    assertThat(finds("ch.qos.logback.classic.Logger")).isFalse();
    assertThat(finds("org.slf4j.Logger")).isTrue();
    assertThat(finds("java.sql.Connection")).isTrue();
  }

  private static boolean finds(String name) {
    Map<String, Object> body = Map.of("inputs", Map.of("name", name));
    return client.invoke("probe", 1, "findsClass", body).json().at("/result/data").booleanValue();
  }

  @Test
  void saysWhatExistsWhenTheActionIsUnknown() {
    Answer answer = client.invoke("probe", 1, "twise", Map.of());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("UNKNOWN_ACTION");
    assertThat(answer.message())
        .isEqualTo(
            "Version 1 of the component 'probe' has no action 'twise'. There is 'whoAmI',"
                + " 'jackson', 'twice', 'log', 'fail', 'findsClass', 'waitForEver'. Did you mean"
                + " 'twice'?");
  }

  @Test
  void saysWhatExistsWhenTheVersionIsUnknown() {
    for (Object unknown : new Object[] {0, 3, "1.0", "newest"}) {
      Answer answer = client.invoke("probe", unknown, "twice", Map.of());

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("UNKNOWN_VERSION");
      assertThat(answer.message())
          .isEqualTo(
              "The component 'probe' has no version '"
                  + unknown
                  + "'. There is 2, 1; 'latest' names 2.");
    }
  }

  @Test
  void saysWhatExistsWhenTheComponentIsUnknown() {
    Answer answer = client.invoke("prob", 1, "twice", Map.of());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("UNKNOWN_COMPONENT");
    assertThat(answer.message())
        .isEqualTo(
            "No component 'prob' is published here. There is 'old-probe', 'probe'. Did you mean"
                + " 'probe'?");
  }

  @Test
  void namesEveryWrongInput() {
    Answer missing = client.invoke("probe", 1, "twice", Map.of());
    Answer wrong = client.invoke("probe", 1, "twice", Map.of("inputs", Map.of("number", "42abc")));

    assertThat(missing.status()).isEqualTo(400);
    assertThat(missing.code()).isEqualTo("INVALID_INPUT");
    assertThat(missing.json().at("/error/problems/0/input").asText()).isEqualTo("number");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().at("/error/problems/0/message").asText()).contains("42abc");
  }

  @Test
  void refusesABodyOfAnotherShapeAndNamesAllThatIsWrong() {
    Answer answer =
        client.invoke(
            "probe", 1, "twice", Map.of("input", 1, "inputs", 2, "connection", Map.of("kee", 3)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("MALFORMED_REQUEST");
    assertThat(answer.message())
        .contains(
            "'input' is unknown",
            "'inputs' is no object",
            "'connection.kee' is unknown",
            "'connection.key' is no text",
            "'connection.fields' is no object");
  }

  @Test
  void tellsAFailedActionFromItsOwnFailureWithoutTheSecret() {
    Answer answer =
        client.invoke(
            "probe", 1, "fail", Map.of("inputs", Map.of("why", "broken"), "connection", LOGIN));

    assertThat(answer.status()).isEqualTo(502);
    assertThat(answer.code()).isEqualTo("ACTION_FAILED");
    assertThat(answer.message()).contains("broken with ****");
    assertThat(answer.json().path("executionId").asText()).isNotEmpty();
    assertThat(answer.text()).doesNotContain("s3cr3t-key-value").doesNotContain("\tat ");
  }

  @Test
  void givesBackWhatTheActionLoggedWithoutTheSecret() {
    Answer answer = client.invoke("probe", 1, "log", Map.of("connection", LOGIN));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/logs/0/message").asText()).isEqualTo("the key is ****");
    assertThat(answer.json().at("/logs/0/level").asText()).isEqualTo("INFO");
    assertThat(answer.text()).doesNotContain("s3cr3t-key-value");
  }

  @Test
  void runsManyCallsAtOnceEachWithItsOwnInputs() {
    boolean allRight =
        IntStream.range(0, 400)
            .parallel()
            .allMatch(
                number -> {
                  Map<String, Object> body = Map.of("inputs", Map.of("number", number));
                  Answer answer = client.invoke("probe", 1 + number % 2, "twice", body);
                  return answer.status() == 200
                      && answer.json().at("/result/data").intValue() == 2 * number;
                });

    assertThat(allRight).isTrue();
  }

  @Test
  void interruptsWhatRunsTooLongAndTakesOthersMeanwhile(@TempDir Path own) {
    TestPackage probe = Probe.build("probe", "one", own.resolve("work"));
    ExecutionLimits limits = new ExecutionLimits(1, 1, Duration.ofSeconds(5));
    try (RunningRuntime strict =
        RunningRuntime.start(RunningRuntime.builder(own.resolve("data")).executionLimits(limits))) {
      strict.client().publish(probe);

      Answer late = strict.client().invoke("probe", 1, "waitForEver", Map.of());
      Answer next = strict.client().invoke("probe", 1, "whoAmI", Map.of());

      assertThat(late.status()).isEqualTo(504);
      assertThat(late.code()).isEqualTo("TIME_LIMIT_EXCEEDED");
      assertThat(next.status()).isEqualTo(200);
    }
  }
}
