package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.template.TemplateSlots;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Template slots against the recorded checks. */
class TemplatesTest {

  private static final JsonNode TABLE = Table.read("templates.json");

  /** The inputs of the table that are no templates themselves. */
  private static final Set<String> ALLOWED =
      TABLE.get("inputs").properties().stream()
          .filter(input -> !input.getValue().get("type").asText().equals("template"))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());

  @Test
  void findsInTemplatesWhatTheReferenceFinds() {
    Differences differences =
        new Differences("templates", "templates.json", "templates-differences.txt");
    for (JsonNode c : differences.cases()) {
      differences.add(source(c), isEqual(c));
    }
    differences.verify();
    assertThat(differences.total()).isEqualTo(49);
  }

  private static boolean isEqual(JsonNode c) {
    if (!c.path("template").isTextual()) {
      return false;
    }
    String problem = TemplateSlots.problem(c.get("template").asText(), ALLOWED).orElse(null);
    if (c.get("fn").asText().equals("_isValidTemplateValue")) {
      JsonNode error = c.get("result").get("error");
      return c.get("result").get("isValid").asBoolean() == (problem == null)
          && (error == null ? problem == null : error.asText().equals(problem));
    }
    return c.has("error")
        ? c.get("error").asText().equals("Template input \"key\": " + problem)
        : problem == null && c.get("result").get("default").equals(c.get("template"));
  }

  private static String source(JsonNode c) {
    String argument = c.has("template") ? c.get("template").toString() : c.get("inputs").asText();
    return c.get("fn").asText() + "(" + argument + ")";
  }
}
