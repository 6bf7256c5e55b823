package dev.spectral.form;

import static dev.spectral.form.JsonFormTest.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.Choice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormValidationTest {

  private static final JsonForm FORM =
      form(
          Fields.object()
              .required("name", Fields.text().minLength(2).maxLength(5))
              .optional("age", Fields.integer().minimum(0).maximum(150))
              .optional("rating", Fields.integer().minimum(1).maximum(10))
              .optional("mail", Fields.text().format("email"))
              .optional("site", Fields.text().format("uri"))
              .optional("ip", Fields.text().format("ipv4"))
              .optional("phone", Fields.text().pattern("^(\\([0-9]{3}\\))?[0-9]{3}-[0-9]{4}$"))
              .optional(
                  "day",
                  Fields.date()
                      .notBefore(LocalDate.of(2026, 1, 1))
                      .notAfter(LocalDate.of(2026, 12, 31)))
              .optional("at", Fields.time())
              .optional("moment", Fields.dateTime())
              .optional("region", Fields.choice(List.of(new Choice("NA", "North America"))))
              .optional("people", Fields.list(Fields.object().required("age", Fields.integer()))));

  private static JsonForm form(ObjectField fields) {
    return JsonForm.builder().schema(fields).uiSchema(Ui.control("")).build();
  }

  private static List<String> problems(String values) {
    return FORM.validate(json(values)).stream().map(FormProblem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "age    | 150                      | ok",
        "age    | 151                      | 151 is not less or equal to 150",
        "age    | 1.5                      | expected type: Integer, found: BigDecimal",
        "rating | 0                        | 0 is not greater or equal to 1",
        "rating | 11                       | 11 is not less or equal to 10",
        "mail   | \"a@b.example\"          | ok",
        "mail   | \"a@\"                   | [a@] is not a valid email address",
        "site   | \"https://b.example/x\"  | ok",
        "site   | \"not a site\"           | [not a site] is not a valid URI",
        "ip     | \"10.0.0.1\"             | ok",
        "ip     | \"10.0.0.256\"           | [10.0.0.256] is not a valid ipv4 address",
        "phone  | \"(123)456-7890\"        | ok",
        "phone  | \"1234567890\"           | string [1234567890] does not match pattern"
            + " ^(\\([0-9]{3}\\))?[0-9]{3}-[0-9]{4}$",
        "day    | \"2026-01-01\"           | ok",
        "day    | \"2025-12-31\"           | 2025-12-31 is before 2026-01-01",
        "day    | \"2027-01-01\"           | 2027-01-01 is after 2026-12-31",
        "day    | \"2026-13-01\"           | [2026-13-01] is not a valid date. Expected [yyyy-MM-dd]",
        "at     | \"12:30:00Z\"            | ok",
        "moment | \"2026-01-31T12:30:00Z\" | ok",
        "region | \"NA\"                   | ok",
        "region | \"EU\"                     | is none of the values that can be chosen",
      })
  void checksOneField(String field, String value, String expected) {
    List<String> found = problems("{\"name\": \"Bob\", \"" + field + "\": " + value + "}");
    assertThat(found.isEmpty() ? List.of("ok") : found)
        .containsExactly(expected.equals("ok") ? "ok" : "/" + field + ": " + expected);
  }

  @Test
  void saysEverythingThatIsWrongWithItsPlace() {
    assertThat(problems("{\"age\": -1, \"people\": [{\"age\": 1}, {\"age\": \"x\"}, {}]}"))
        .containsExactlyInAnyOrder(
            "required key [name] not found",
            "/age: -1 is not greater or equal to 0",
            "/people/1/age: expected type: Integer, found: String",
            "/people/2: required key [age] not found");
    assertThat(FORM.validate(NullNode.getInstance()).toString())
        .contains("expected type: JSONObject, found: Null");
  }

  @Test
  void fetchesNothing() {
    JsonNode schema = json("{\"$ref\": \"http://127.0.0.1:9/schema.json\"}");
    JsonForm form = new JsonForm(schema, json("{}"), null);
    assertThatThrownBy(() -> form.validate(json("{}")))
        .isInstanceOf(InvalidFormException.class)
        .hasMessageContaining("http://127.0.0.1:9/schema.json, and nothing is fetched.");
  }

  @Test
  void refusesASchemaThatIsNone() {
    JsonForm form = new JsonForm(json("{\"type\": 5}"), json("{}"), null);
    assertThatThrownBy(() -> form.validate(json("{}")))
        .isInstanceOf(InvalidFormException.class)
        .hasMessageContaining("/schema: The schema cannot be used");
  }

  @Test
  void knowsEveryFormatOfTheDraftWithoutTheLibrariesThatAreLeftOut() {
    for (String format :
        List.of(
            "uri-template",
            "hostname",
            "ipv6",
            "json-pointer",
            "relative-json-pointer",
            "regex",
            "uri-reference")) {
      JsonForm form = form(Fields.object().required("v", Fields.text().format(format)));
      assertThat(form.validate(json("{\"v\": \"{{{\\u0000 not\"}"))).as(format).isNotEmpty();
    }
  }
}
