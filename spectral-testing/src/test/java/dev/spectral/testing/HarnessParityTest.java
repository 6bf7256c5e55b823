package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import dev.spectral.invoke.HostBridge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the harness says of a call is what a host is told of the same call. */
class HarnessParityTest {

  private static final Map<String, Object> TOKEN =
      Map.of("key", "token", "fields", Map.of("token", "very-secret"));
  private static final Map<String, Object> NO_PASSWORD =
      Map.of("key", "userAndPassword", "fields", Map.of("user-name", "ann"));
  private static final Map<String, Object> UNKNOWN_KEY =
      Map.of("key", "tokn", "fields", Map.of("token", "very-secret"));

  static List<Arguments> calls() {
    return List.of(
        Arguments.of("answer", Map.of(), null),
        Arguments.of("answer", Map.of("unknown", 1), null),
        Arguments.of("anser", Map.of(), null),
        Arguments.of("logIn", Map.of(), TOKEN),
        Arguments.of("logIn", Map.of(), NO_PASSWORD),
        Arguments.of("logIn", Map.of(), UNKNOWN_KEY),
        Arguments.of("logIn", Map.of(), null),
        Arguments.of("leak", Map.of(), TOKEN),
        Arguments.of("failWithoutWords", Map.of(), null),
        Arguments.of("keep", Map.of("price", "42abc", "day", "tomorrow", "tags", 7), null));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isToldAlike(String action, Map<String, Object> inputs, Map<String, Object> connection) {
    List<String> hostLog = new ArrayList<>();
    Map<String, Object> answer = askTheHost(action, inputs, connection, hostLog);

    ActionRun run = askTheHarness(action, inputs, connection);

    assertThat(TestJson.tree(told(run))).isEqualTo(TestJson.tree(withoutProblems(answer)));
    assertThat(run.logs().messages())
        .zipSatisfy(hostLog, (mine, theirs) -> assertThat(mine).startsWith(firstLine(theirs)));
    assertThat(run.logs() + run.toString()).doesNotContain("very-secret");
  }

  private static ActionRun askTheHarness(
      String action, Map<String, Object> inputs, Map<String, Object> connection) {
    HarnessCall call = ComponentHarness.of(Pantry.class).action(action).inputs(inputs);
    if (connection != null) {
      Map<?, ?> fields = (Map<?, ?>) connection.get("fields");
      call.connection(TestConnection.of((String) connection.get("key"), WireValues.map(fields)));
    }
    return call.run();
  }

  private static Map<String, Object> askTheHost(
      String action, Map<String, Object> inputs, Map<String, Object> connection, List<String> log) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("operation", "invoke");
    request.put("action", action);
    request.put("inputs", inputs);
    request.put("connection", connection);
    Consumer<Map<String, Object>> consumer = line -> log.add((String) line.get("message"));
    request.put("log", consumer);
    return new HostBridge(Pantry.class.getName()).apply(request);
  }

  private static Map<String, Object> told(ActionRun run) {
    if (run.succeeded()) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("data", run.data());
      run.branch().ifPresent(branch -> result.put("branch", branch));
      run.statusCode().ifPresent(status -> result.put("statusCode", status));
      Optional.of(run.headers())
          .filter(headers -> !headers.isEmpty())
          .ifPresent(headers -> result.put("headers", headers));
      run.contentType().ifPresent(type -> result.put("contentType", type));
      return Map.of("ok", true, "result", result);
    }
    Map<String, Object> error = new LinkedHashMap<>();
    run.failure()
        .ifPresent(
            failure -> {
              error.put("code", failure.kind().name());
              error.put("type", failure.type());
              error.put("message", failure.message());
            });
    return Map.of("ok", false, "error", error);
  }

  /** Leaves out the stack trace, which names who called. */
  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static Map<String, Object> withoutProblems(Map<String, Object> answer) {
    if (answer.get("error") instanceof Map<?, ?> error) {
      error.remove("problems");
    }
    return answer;
  }
}
