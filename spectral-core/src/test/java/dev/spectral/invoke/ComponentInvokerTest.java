package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.InvalidInputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentInvokerTest {

  private static final Map<String, Object> LOGIN =
      Map.of("key", "apiKey", "fields", Map.of("key", "top-secret-1"));

  private final ComponentInvoker workshop = ComponentInvoker.of(Workshop.class);
  private final List<LogEntry> log = new ArrayList<>();

  private Outcome run(String action, Map<String, ?> inputs) {
    CallContext context = CallContext.builder().build();
    return workshop.action(new ActionCall(action, inputs, context, log::add));
  }

  private String data(String action, Map<String, ?> inputs) {
    Outcome outcome = run(action, inputs);
    assertThat(outcome).isInstanceOf(Outcome.Success.class);
    return ((Outcome.Success) outcome).data().toString();
  }

  private Outcome.Failure failure(String action, Map<String, ?> inputs) {
    Outcome outcome = run(action, inputs);
    assertThat(outcome).isInstanceOf(Outcome.Failure.class);
    return (Outcome.Failure) outcome;
  }

  private List<String> problems(String action, Map<String, ?> inputs) {
    Outcome.Failure failure = failure(action, inputs);
    assertThat(failure.kind()).isEqualTo(FailureKind.INVALID_INPUT);
    return ((InvalidInputException) failure.error())
        .problems().stream().map(one -> one.message()).toList();
  }

  @Nested
  class Scalars {

    @Test
    void takeTheirDefaults() {
      assertThat(data("scalars", Map.of())).isEqualTo("\"3000 1 1.5 1 false s\"");
    }

    @Test
    void takeTextAndNumbersAlike() {
      Map<String, Object> texts =
          Map.of("i", "7", "l", "8", "d", "2.5", "b", "1e3", "t", "YES", "s", "x");
      Map<String, Object> numbers =
          Map.of("i", 7.0, "l", 8, "d", 2.5, "b", 1000, "t", true, "s", "x");
      assertThat(data("scalars", texts))
          .isEqualTo(data("scalars", numbers))
          .isEqualTo("\"7 8 2.5 1000 true x\"");
    }

    @Test
    void treatNullAndEmptyTextAsNotGiven() {
      Map<String, Object> inputs = new HashMap<>();
      inputs.put("i", null);
      inputs.put("s", "");
      assertThat(data("scalars", inputs)).isEqualTo("\"3000 1 1.5 1 false s\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42abc", "4 2", " 42", "0x10", "1e3", "5.5", "2147483648", "１２", "--1"})
    void refuseWhatIsNoWholeNumber(String text) {
      assertThat(problems("scalars", Map.of("i", text)))
          .containsExactly(
              "Input 'i' is not a whole number from -2147483648 to 2147483647: \""
                  + text
                  + "\". Correct the value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "0x1p3", "1d", "1,5", "."})
    void refuseWhatIsNoNumber(String text) {
      assertThat(problems("scalars", Map.of("d", text)).get(0)).startsWith("Input 'd' is not a");
    }

    @Test
    void areNotReadFromLists() {
      assertThat(problems("scalars", Map.of("i", List.of(1))))
          .containsExactly("Input 'i' is a list, and a whole number is wanted. Give one value.");
    }

    @Test
    void reportEveryProblemAtOnceAndTheInputsThatDoNotExist() {
      assertThat(problems("scalars", Map.of("i", "x", "l", "y", "tt", "true")))
          .hasSize(3)
          .contains(
              "Input 'tt' is not an input of this operation. Did you mean \"t\"? Use one of"
                  + " [i, l, d, b, t, s], or leave it out.");
    }

    @Test
    void readTimesAsIso8601() {
      assertThat(
              data(
                  "times",
                  Map.of(
                      "date", "2026-02-28",
                      "instant", "2026-02-28T10:00:00+01:00",
                      "offset", "2026-02-28T10:00:00+01:00")))
          .contains("2026-02-28]", "2026-02-28T09:00:00Z]", "2026-02-28T10:00+01:00]");
      assertThat(problems("times", Map.of("date", "2026-02-30"))).hasSize(1);
    }
  }

  @Nested
  class Collections {

    @Test
    void comeAsListsObjectsOrPairs() {
      assertThat(
              data(
                  "collections",
                  Map.of(
                      "list", List.of("1", 2),
                      "map", List.of(Map.of("key", "a", "value", "1")),
                      "pairs", Map.of("k", "v"),
                      "addresses", List.of(Map.of("city", "Oslo", "zip", "0150")))))
          .isEqualTo(
              "[[1,2],{\"a\":1},[{\"key\":\"k\",\"value\":\"v\"}],[{\"city\":\"Oslo\",\"zip\":150}]]");
    }

    @Test
    void mayComeAsJsonText() {
      assertThat(data("collections", Map.of("list", "[1,2]"))).startsWith("[[1,2]");
    }

    @Test
    void nameTheElementThatIsWrong() {
      assertThat(
              problems(
                  "collections",
                  Map.of("list", List.of("1", "x"), "addresses", List.of(Map.of("cty", "Oslo")))))
          .satisfiesExactlyInAnyOrder(
              one -> assertThat(one).startsWith("Input 'list[1]' is not a whole number"),
              one -> assertThat(one).startsWith("Input 'addresses[0].cty' is not an input"),
              one -> assertThat(one).startsWith("Input 'addresses[0].city' is required"));
    }
  }

  @Nested
  class Shapes {

    @Test
    void comeAsTheWireSaysThem() {
      assertThat(
              data(
                  "shapes",
                  Map.of(
                      "carrier", "air-mail",
                      "target", Map.of("configuration", "byId", "values", Map.of("id", "5")),
                      "address", Map.of("city", "Oslo"),
                      "json", "[1]",
                      "point", "{\"x\":1,\"y\":2}",
                      "data", "abc")))
          .isEqualTo(
              "\"Optional[AIR]|Optional[ById[id=5]]|Optional[Address[city=Oslo,"
                  + " zip=Optional.empty]]|Optional[[1]]|Optional[Point[x=1, y=2]]|"
                  + "Optional[Data[3 bytes, text/plain]]\"");
    }

    @Test
    void sayWhatTheyCouldBe() {
      assertThat(
              problems(
                  "shapes",
                  Map.of(
                      "carrier", "air-mial",
                      "target", Map.of("configuration", "byIdd", "values", Map.of()),
                      "json", "{")))
          .containsExactly(
              "Input 'carrier' is none of its choices. Did you mean \"air-mail\"? Use one of"
                  + " [ROAD, air-mail].",
              "Input 'target.configuration' is unknown. Did you mean \"byId\"? Use one of"
                  + " [byId, byName].",
              "Input 'json' is not JSON. Correct the JSON.");
    }
  }

  @Nested
  class Results {

    @Test
    void carryBranchStatusAndHeaders() {
      Outcome.Success success = (Outcome.Success) run("book", Map.of("weight", 5));
      assertThat(success.data()).hasToString("{\"weight\":5,\"note\":\"none\"}");
      assertThat(success.statusCode()).isEqualTo(201);
      assertThat(success.branch()).isEqualTo("booked");
      assertThat(success.headers()).containsExactly(Map.entry("X-Parcel", "1"));
    }

    @Test
    void ofARecordThatRefusesAreProblemsOfItsInputs() {
      assertThat(problems("book", Map.of("weight", 0)))
          .containsExactly("Input 'weight' must be above 0. Give the weight in grams.");
    }

    @Test
    void thatContainThemselvesFailClearly() {
      Outcome.Failure failure = failure("loop", Map.of());
      assertThat(failure.kind()).isEqualTo(FailureKind.RESULT_ERROR);
      assertThat(failure.message()).startsWith("P10003: the result ");
    }

    @Test
    void showNoSecret() {
      assertThat(data("secret", Map.of("connection", LOGIN)))
          .contains("Secret[****]")
          .doesNotContain("top-secret-1");
    }
  }

  @Nested
  class Logins {

    @Test
    void areChosenByTheirKey() {
      assertThat(data("logIn", Map.of("connection", LOGIN))).isEqualTo("\"https://x.example\"");
      Map<String, Object> basic =
          Map.of("key", "basic", "fields", Map.of("user", "ada", "password", "lovelace"));
      assertThat(data("logIn", Map.of("connection", basic))).isEqualTo("\"ada\"");
    }

    @Test
    void areRefusedWhenUnknownOrIncomplete() {
      Map<String, Object> unknown = Map.of("key", "apiKay", "fields", Map.of());
      assertThat(problems("logIn", Map.of("connection", unknown)).get(0))
          .isEqualTo(
              "Input 'connection.key' is no connection that this operation takes."
                  + " Did you mean \"apiKey\"? Use one of [apiKey, basic].");
      Map<String, Object> empty = Map.of("key", "apiKey", "fields", Map.of());
      assertThat(problems("logIn", Map.of("connection", empty)))
          .containsExactly(
              "Input 'connection.key' is required and was not given. Add it to the inputs.");
      assertThat(problems("logIn", Map.of()).get(0)).startsWith("Input 'connection' is required");
    }

    @Test
    void areMaskedInTheLog() {
      data("logIn", Map.of("connection", LOGIN));
      assertThat(log.stream().map(LogEntry::message))
          .containsExactly(
              "logging in with ApiKey[endpoint=https://x.example, key=Secret[****]]",
              "the key is ****");
    }

    @ParameterizedTest
    @CsvSource({
      "connection, CONNECTION_ERROR",
      "cause, ACTION_FAILED",
      "base64, ACTION_FAILED",
      "input, INVALID_INPUT"
    })
    void areMaskedInErrors(String how, FailureKind kind) {
      Outcome.Failure failure = failure("leak", Map.of("connection", LOGIN, "how", how));
      assertThat(failure.kind()).isEqualTo(kind);
      assertThat(trace(failure.error())).doesNotContain("top-secret-1", "dG9wLXNlY3JldC0x");
    }

    private static String trace(Throwable error) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      return trace.toString();
    }
  }

  @Nested
  class Errors {

    @Test
    void passThroughTheHookOnce() {
      assertThat(failure("fail", Map.of("message", "wrap me")).message()).isEqualTo("wrapped");
      assertThat(failure("fail", Map.of("message", "other")).message()).isEqualTo("other");
    }

    @Test
    void ofUnknownActionsSayWhatThereIs() {
      Outcome.Failure failure = failure("boook", Map.of());
      assertThat(failure.kind()).isEqualTo(FailureKind.UNKNOWN_ACTION);
      assertThat(failure.message())
          .startsWith("The component has no action \"boook\". Did you mean \"book\"? It has [");
    }

    @Test
    void areCutInTheLogAtTheLimit() {
      String longest =
          Arrays.stream(new int[2000]).mapToObj(i -> "abcd").collect(Collectors.joining());
      run(
          "logIn",
          Map.of(
              "connection",
              Map.of("key", "apiKey", "fields", Map.of("key", "k", "endpoint", "x:" + longest))));
      assertThat(log.get(0).message()).hasSize(LogEntry.MAX_LENGTH);
    }
  }
}
