package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.conditional.Conditions;
import dev.spectral.conditional.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Conditions against every recorded evaluation: each operator on each pair of values. */
class ConditionalLogicTest {

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
  void decidesWhatTheReferenceDecides() {
    JsonNode table = Table.read("conditional-logic.json");
    Differences differences =
        new Differences(
            "conditional logic", "conditional-logic.json", "conditional-logic-differences.txt");
    for (JsonNode c : differences.cases()) {
      boolean isEqual = outcome(expression(c, table)).equals(recorded(c.get(3), table));
      differences.add(source(c, table), isEqual);
    }
    differences.verify();
    assertThat(differences.total()).isEqualTo(25_038);
  }

  @Test
  void callsTheOperatorsAsTheReferenceDoes() {
    JsonNode table = Table.read("conditional-logic-extra.json");
    Map<String, String> phrases = new TreeMap<>(Map.of("and", "and", "or", "or"));
    table.get("UnaryOperatorPhrase").properties().forEach(p -> put(phrases, p));
    table.get("BinaryOperatorPhrase").properties().forEach(p -> put(phrases, p));
    assertThat(Operator.values())
        .hasSameSizeAs(phrases.keySet())
        .allSatisfy(o -> assertThat(phrases).containsEntry(o.wireName(), o.phrase()))
        .allSatisfy(o -> assertThat(Operator.ofWireName(o.wireName())).contains(o))
        .allSatisfy(o -> assertThat(Operator.ofPhrase(o.phrase())).contains(o));
  }

  private static void put(Map<String, String> phrases, Map.Entry<String, JsonNode> phrase) {
    phrases.put(phrase.getKey(), phrase.getValue().asText());
  }

  private static List<?> expression(JsonNode c, JsonNode table) {
    JsonNode values = table.get("valuesJson");
    return Arrays.asList(
        c.get(0).asText(),
        Recorded.value(values.get(c.get(1).asInt())),
        Recorded.value(values.get(c.get(2).asInt())));
  }

  private static String source(JsonNode c, JsonNode table) {
    JsonNode values = table.get("values");
    String left = values.get(c.get(1).asInt()).asText();
    String right = values.get(c.get(2).asInt()).asText();
    return c.get(0).asText() + "(" + left + ", " + right + ")";
  }

  private static Object outcome(List<?> expression) {
    try {
      return Conditions.isMet(expression);
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static Object recorded(JsonNode result, JsonNode table) {
    return result.isBoolean()
        ? (Object) result.asBoolean()
        : table.get("errors").get(result.get("e").asInt()).asText();
  }
}
