package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Checks the first and the last day of fields; JSON Schema has no words for them of its own. */
final class DayLimits {

  private DayLimits() {}

  static void check(JsonNode schema, JsonNode values, String at, List<FormProblem> problems) {
    if (values.isTextual()) {
      checkDay(schema, values.asText(), at, problems);
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            one ->
                check(
                    one.getValue(), values.path(one.getKey()), at + "/" + one.getKey(), problems));
    for (int i = 0; schema.has("items") && values.isArray() && i < values.size(); i++) {
      check(schema.get("items"), values.get(i), at + "/" + i, problems);
    }
  }

  private static void checkDay(
      JsonNode schema, String text, String at, List<FormProblem> problems) {
    boolean limited = schema.has("formatMinimum") || schema.has("formatMaximum");
    if (!limited || !schema.path("format").asText().equals("date")) {
      return;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isBefore(limit(schema, "formatMinimum", LocalDate.MIN))) {
        problems.add(
            new FormProblem(at, text + " is before " + schema.get("formatMinimum").asText()));
      }
      if (day.isAfter(limit(schema, "formatMaximum", LocalDate.MAX))) {
        problems.add(
            new FormProblem(at, text + " is after " + schema.get("formatMaximum").asText()));
      }
    } catch (DateTimeException e) {
      // the format says so already
    }
  }

  private static LocalDate limit(JsonNode schema, String keyword, LocalDate otherwise) {
    return schema.has(keyword) ? LocalDate.parse(schema.get(keyword).asText()) : otherwise;
  }
}
