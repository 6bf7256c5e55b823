package dev.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerPayloadTest {

  record Line(String article, int count) {}

  record Order(String number, LocalDate day, Optional<String> note, List<Line> lines) {}

  record Checked(int grams) {
    Checked {
      if (grams < 1) {
        throw new InvalidInputException("grams", "must be above 0", "Give the weight.");
      }
    }
  }

  private static final String ORDER =
      "{\"number\":\"7\",\"day\":\"2026-05-04\",\"lines\":[{\"article\":\"bolt\",\"count\":2}],"
          + "\"more\":true}";

  private static TriggerPayload posted(String type, String body) {
    return posted(type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static TriggerPayload posted(String type, byte[] body) {
    return TriggerPayload.builder().received(new Data(body, type)).build();
  }

  private static @Nullable JsonNode data(String type, String body) {
    return posted(type, body).body().data();
  }

  private static String text(@Nullable JsonNode data) {
    return Objects.requireNonNull(data).textValue();
  }

  @Test
  void readsTheBodyAsARecord() {
    TriggerPayload payload = posted("application/json", ORDER);
    assertThat(payload.body(Order.class))
        .isEqualTo(
            new Order(
                "7", LocalDate.of(2026, 5, 4), Optional.empty(), List.of(new Line("bolt", 2))));
    assertThat(payload.rawBody().bytes()).isEqualTo(ORDER.getBytes(StandardCharsets.UTF_8));
    assertThat(payload.body().contentType()).isEqualTo("application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"day":"2026-05-04","lines":[]}|body.number|is missing
          {"number":"7","day":"2026-05-04","lines":[{"article":"a"}]}|body.lines[0].count|is missing
          {"number":"7","day":"soon","lines":[]}|body.day|is text and must be what LocalDate is read from
          {"number":"7","day":"2026-05-04","lines":{"a":1}}|body.lines|is an object and must be a list
          {"number":{},"day":"2026-05-04","lines":[]}|body.number|is an object and must be text
          {"number":"7","day":"2026-05-04","lines":[{"article":"a","count":true}]}|body.lines[0].count|is a boolean and must be a whole number
          [1]|body|is a list and must be what Order is read from
          null|body|is empty
          """)
  void namesThePlaceThatDoesNotFit(String body, String place, String what) {
    assertThatThrownBy(() -> posted("application/json", body).body(Order.class))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "Input '"
                + place
                + "' "
                + what
                + ". Send what Order holds, or let the trigger take another type; what may be"
                + " missing is an Optional.");
  }

  @Test
  void letsARecordRefuse() {
    assertThatThrownBy(() -> posted("application/json", "{\"grams\":0}").body(Checked.class))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("Input 'grams' must be above 0. Give the weight.");
  }

  @Test
  void showsNothingOfTheBody() {
    assertThatThrownBy(
            () -> posted("application/json", "{\"grams\":\"hush-hush\"}").body(Checked.class))
        .hasNoCause()
        .hasMessageNotContaining("hush-hush");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "application/vnd.acme+json",
        "Application/JSON;v=1"
      })
  void readsJson(String type) {
    assertThat(data(type, "{\"a\":1}")).hasToString("{\"a\":1}").isInstanceOf(ObjectNode.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "text/json-not"
      })
  void readsText(String type) {
    assertThat(text(data(type, "{\"a\":1}"))).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "", "{} {}"})
  void takesForTextWhatIsNoJsonAfterAll(String body) {
    assertThat(text(data("application/json", body))).isEqualTo(body);
  }

  @Test
  void readsTextAsItsCharsetSays() {
    byte[] latin = "naïve".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(text(posted("text/plain; charset=iso-8859-1", latin).body().data()))
        .isEqualTo("naïve");
    assertThat(text(data("text/plain; charset=no-such", "a"))).isEqualTo("a");
  }

  @Test
  void leavesBytesToWhoTakesThem() {
    assertThat(data("image/png", "…")).isNull();
    assertThat(posted("image/png", "…").body().contentType()).isEqualTo("image/png");
  }
}
