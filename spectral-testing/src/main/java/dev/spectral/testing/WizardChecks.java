package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Choice;
import dev.spectral.annotations.ValidationMode;
import dev.spectral.definition.CollectionType;
import dev.spectral.form.FormProblem;
import dev.spectral.form.JsonForm;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what a person has filled in. */
final class WizardChecks {

  private static final int LONGEST_CHOICE = 64;
  private static final Set<String> BOOLEANS = Set.of("true", "false");

  private WizardChecks() {}

  /** Lists what is wrong with a value. */
  static List<String> check(ConfigVar one, Object value, Offer offer) {
    if (one instanceof ConfigConnection connection) {
      return ConnectionInputs.check(connection, value);
    }
    return one instanceof ConfigValue plain ? all(plain, value, offer) : List.of();
  }

  private static List<String> all(ConfigValue one, Object value, Offer offer) {
    if (one.collection() == null) {
      return single(one, value, offer);
    }
    if (!(value instanceof List<?>) && !(value instanceof Map<?, ?>)) {
      return List.of("is not a list");
    }
    List<String> problems = new ArrayList<>();
    for (Object item : items(one.collection(), value)) {
      problems.addAll(single(one, item, offer));
    }
    return problems;
  }

  private static List<?> items(CollectionType collection, Object value) {
    if (value instanceof Map<?, ?> map) {
      return List.copyOf(map.values());
    }
    List<?> items = (List<?>) value;
    return collection == CollectionType.VALUE_LIST
        ? items
        : items.stream()
            .map(item -> item instanceof Map<?, ?> pair ? TestJson.present(pair.get("value")) : "")
            .toList();
  }

  private static List<String> single(ConfigValue one, Object value, Offer offer) {
    String text = String.valueOf(value);
    return switch (one.type()) {
      case STRING, CODE -> unless(isText(value), "is not text");
      case DATE -> unless(isDate(text), "is not a date such as 2026-03-01");
      case TIMESTAMP -> unless(isMoment(text), "is not a time such as 2026-03-01T10:00:00Z");
      case PICKLIST -> choice(text, offer.choices(one));
      case BOOLEAN -> unless(BOOLEANS.contains(text), "is neither true nor false");
      case NUMBER -> unless(isNumber(text), "is not a number");
      case SCHEDULE -> schedule(value);
      case OBJECT_SELECTION -> unless(value instanceof List, "is not a list of objects");
      case OBJECT_FIELD_MAP -> unless(!isText(value), "is not a mapping of fields");
      case JSON_FORM -> form(one, value, offer);
    };
  }

  private static List<String> unless(boolean good, String problem) {
    return good ? List.of() : List.of(problem);
  }

  private static List<String> choice(String text, List<Choice> choices) {
    if (text.length() > LONGEST_CHOICE) {
      return List.of("is longer than " + LONGEST_CHOICE + " characters");
    }
    return unless(
        choices.stream().anyMatch(one -> one.key().equals(text)),
        "is none of the values to choose from");
  }

  private static List<String> schedule(Object value) {
    try {
      Timetable.configured(value, null);
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of("is no schedule");
    }
  }

  private static List<String> form(ConfigValue one, Object value, Offer offer) {
    if (one.validationMode() == ValidationMode.NO_VALIDATION || !offer.result().has("schema")) {
      return List.of();
    }
    JsonNode form = offer.result();
    return new JsonForm(form.path("schema"), form.path("uiSchema"), null)
        .validate(TestJson.tree(value)).stream().map(WizardChecks::text).toList();
  }

  private static String text(FormProblem problem) {
    return "does not fit its form: " + problem;
  }

  private static boolean isText(Object value) {
    return !(value instanceof Map) && !(value instanceof List);
  }

  private static boolean isNumber(String text) {
    try {
      return new BigDecimal(text).scale() > Integer.MIN_VALUE;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > Integer.MIN_VALUE;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isMoment(String text) {
    try {
      return OffsetDateTime.parse(text).getYear() > Integer.MIN_VALUE;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
