package dev.spectral.form;

import static dev.spectral.form.JsonFormTest.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Secret;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.ModelChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordFormTest {

  public enum Speed {
    STANDARD,
    @ModelChoice(label = "By noon")
    BY_NOON
  }

  public record Person(@Input(label = "First name") String first) {}

  public record Settings(
      @Input(label = "Name", comments = "Of the shop.", defaultValue = "Shop") String name,
      @Input(label = "Open from") Optional<LocalDate> from,
      @Input(label = "Speed", defaultValue = "BY_NOON") Speed speed,
      @Input(label = "Most items", defaultValue = "5") int most,
      @Input(label = "Owner") Optional<Person> owner,
      @Input(label = "Staff") List<Person> staff) {}

  public record Leaky(Optional<Secret> key) {}

  @Test
  void makesAFormOfARecord() {
    JsonForm form = JsonForm.of(Settings.class);
    assertThat(form.schema())
        .isEqualTo(
            json(
                """
                {"type": "object",
                 "properties": {
                   "name": {"type": "string", "title": "Name", "description": "Of the shop.",
                     "default": "Shop"},
                   "from": {"type": "string", "format": "date", "title": "Open from"},
                   "speed": {"type": "string", "title": "Speed", "default": "BY_NOON",
                     "oneOf": [{"title": "Standard", "const": "STANDARD"},
                       {"title": "By noon", "const": "BY_NOON"}]},
                   "most": {"type": "integer", "title": "Most items", "default": 5},
                   "owner": {"type": "object", "title": "Owner", "required": ["first"],
                     "properties": {"first": {"type": "string", "title": "First name"}}},
                   "staff": {"type": "array", "title": "Staff", "items": {"type": "object",
                     "required": ["first"],
                     "properties": {"first": {"type": "string", "title": "First name"}}}}},
                 "required": ["name", "speed", "most", "staff"]}
                """));
    assertThat(form.uiSchema().get("elements"))
        .extracting(one -> one.get("scope").textValue())
        .containsExactly(
            "#/properties/name",
            "#/properties/from",
            "#/properties/speed",
            "#/properties/most",
            "#/properties/owner",
            "#/properties/staff");
  }

  @Test
  void readsWhatItWrote() {
    Settings settings =
        new Settings(
            "Corner",
            Optional.of(LocalDate.of(2026, 1, 31)),
            Speed.BY_NOON,
            7,
            Optional.empty(),
            List.of(new Person("Ann")));
    JsonForm form = JsonForm.of(Settings.class).withData(settings);
    assertThat(form.validate(form.data())).isEmpty();
    assertThat(form.dataAs(Settings.class)).isEqualTo(settings);
  }

  @Test
  void readsNothingOfAFormThatIsEmpty() {
    assertThatThrownBy(() -> JsonForm.of(Settings.class).dataAs(Settings.class))
        .hasMessage("Nothing was filled in, so there is no data to read.");
  }

  @Test
  void showsNoSecrets() {
    assertThatThrownBy(() -> JsonForm.of(Leaky.class))
        .hasMessage(
            "A form shows what it holds, so key cannot be a Secret. Make it an input of a"
                + " connection.");
  }
}
