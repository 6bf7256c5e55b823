package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.types.Types;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The coercions against every recorded call of {@code util.types}. */
class UtilTypesTest {

  private static final TimeZone HERE = TimeZone.getDefault();

  @BeforeAll
  static void standWhereTheTableWasRecorded() {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }

  @AfterAll
  static void goBack() {
    TimeZone.setDefault(HERE);
  }

  @Test
  void givesWhatTheReferenceGives() {
    Differences differences =
        new Differences("util.types", "util-types.json", "util-types-differences.txt");
    differences
        .cases()
        .forEach(c -> differences.add(expression(c), isEqual(c, input -> call(c, input))));
    differences.verify();
    assertThat(differences.total()).isEqualTo(2342);
  }

  @Test
  void readsDatesWithoutAnOffsetInTheZoneOfTheCaller() {
    ZoneId chicago = ZoneId.of("America/Chicago");
    Differences differences =
        new Differences(
            "util.types in another time zone",
            "util-types-toDate-America_Chicago.json",
            "util-types-chicago-differences.txt");
    differences
        .cases()
        .forEach(
            c -> differences.add(expression(c), isEqual(c, input -> Types.toDate(input, chicago))));
    differences.verify();
    assertThat(differences.total()).isEqualTo(106);
  }

  /** What is plain JSON can come as a tree as well. */
  @Test
  void givesTheSameForJsonNodes() {
    List<JsonNode> plain =
        Table.cases("util-types.json").stream()
            .filter(c -> !c.get("inputJson").toString().contains("\"$\""))
            .filter(c -> !c.get("fn").asText().matches("keyValPairListToObject|toObject"))
            .filter(c -> !c.get("fn").asText().matches("cleanObject|lowerCaseHeaders"))
            .toList();
    assertThat(plain)
        .hasSizeGreaterThan(1500)
        .allMatch(
            c ->
                isEqual(c, input -> call(c, input))
                    == isEqual(c, input -> call(c, c.get("inputJson"))));
  }

  private static Object call(JsonNode c, Object input) {
    return UtilTypes.call(c.get("fn").asText(), input, arguments(c).toList());
  }

  private static boolean isEqual(JsonNode c, Call call) {
    Object input;
    Object result;
    try {
      input = Recorded.input(c.get("input").asText(), c.get("inputJson"));
      result = call.with(input);
    } catch (NoSuchValue e) {
      return false;
    } catch (RuntimeException e) {
      return c.has("error") && c.get("error").asText().equals(e.getMessage());
    }
    if (c.get("inputJson").equals(c.get("result"))) {
      return Sameness.isSame(input, result);
    }
    return c.has("result") && Sameness.isSame(Recorded.value(c.get("result")), result);
  }

  private static Stream<String> arguments(JsonNode c) {
    return c.has("args") ? c.get("args").valueStream().map(JsonNode::asText) : Stream.of();
  }

  private static String expression(JsonNode c) {
    String function = c.get("fn").asText().replace(" (util module export)", "");
    return Stream.concat(Stream.of(c.get("input").asText()), arguments(c))
        .collect(Collectors.joining(", ", function + "(", ")"));
  }

  /** One call of ours. */
  @FunctionalInterface
  private interface Call {

    Object with(Object input);
  }
}
