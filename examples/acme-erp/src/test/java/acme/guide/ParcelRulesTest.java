package acme.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.form.FormProblem;
import dev.spectral.form.JsonForm;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelRulesTest {

  private final ComponentInvoker rules = ComponentInvoker.of(ParcelRules.class);

  private static ActionCall call(String key, Map<String, Object> inputs) {
    return new ActionCall(key, inputs, CallContext.builder().build(), line -> {});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "firstDay | \"2026-01-02\"",
        "pickUp   | {\"value\":\"0 6 * * *\"}",
        "query    | \"select * from parcels\"",
        "objects  | [{\"object\":{\"key\":\"parcel\",\"label\":\"Parcel\"},\"fields\":[{\"key\":"
            + "\"weight\",\"label\":\"Weight\"},{\"key\":\"town\",\"label\":\"Town\"}],"
            + "\"defaultSelected\":true}]",
      })
  void offersValues(String key, String expected) {
    assertThat(rules.dataSource(call(key, Map.of())))
        .isInstanceOfSatisfying(
            Outcome.Success.class, one -> assertThat(one.data()).hasToString(expected));
  }

  @Test
  void keepsTariffsBesideTheCarriers() {
    assertThat(rules.dataSource(call("carriers", Map.of())))
        .isInstanceOfSatisfying(
            Outcome.Success.class,
            one ->
                assertThat(one.supplementalData())
                    .hasToString("{\"data\":{\"swift\":490},\"contentType\":\"application/json\"}"));
  }

  @Test
  void asksForTheStateOnlyInTheUnitedStates() {
    JsonNode state = new ParcelRules().sender().uiSchema().at("/elements/0/elements/1");
    assertThat(state.at("/rule/condition/schema/const").textValue()).isEqualTo("United States");
  }

  @Test
  void checksWhatPeopleFillIn() throws Exception {
    JsonForm limits = new ParcelRules().limits();
    JsonNode filledIn = new ObjectMapper().readTree("{\"maxGrams\": \"heavy\"}");
    List<FormProblem> problems = limits.validate(filledIn);
    assertThat(problems)
        .extracting(FormProblem::toString)
        .containsExactly("/maxGrams: expected type: Integer, found: String");
  }

  @Test
  void readsWhatWasFilledInAsARecord() {
    Map<String, Object> form =
        Map.of("schema", Map.of(), "uiSchema", Map.of(), "data", Map.of("maxGrams", 500));
    assertThat(rules.action(call("checkWeight", Map.of("limits", form, "grams", 700))))
        .isInstanceOfSatisfying(
            Outcome.Success.class, one -> assertThat(one.data()).hasToString("false"));
  }

  @Test
  void triesOutWhatMustNotBeSent() {
    assertThat(rules.examplePerform(call("sendParcel", Map.of("number", "PP-1"))))
        .isInstanceOfSatisfying(
            Outcome.Success.class,
            one ->
                assertThat(one.data()).hasToString("{\"number\":\"PP-1\",\"state\":\"TRIED\"}"));
  }
}
