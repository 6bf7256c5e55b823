package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.everit.json.schema.Schema;
import org.everit.json.schema.SchemaException;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.json.JSONTokener;

/** Validates with the library for JSON Schema; nothing else needs it, so it is loaded only here. */
final class FormValidator {

  private FormValidator() {}

  static List<FormProblem> validate(JsonNode schema, JsonNode values) {
    List<FormProblem> problems = new ArrayList<>();
    try {
      Validator.builder().build().performValidation(load(schema), foreign(values));
    } catch (ValidationException e) {
      addAll(e, problems);
    }
    DayLimits.check(schema, values, "", problems);
    return List.copyOf(problems);
  }

  private static Schema load(JsonNode schema) {
    try {
      return SchemaLoader.builder()
          .draftV7Support()
          .schemaClient(FormValidator::refuse)
          .schemaJson(foreign(schema))
          .build()
          .load()
          .build();
    } catch (SchemaException | JSONException | UncheckedIOException e) {
      String message = "The schema cannot be used: " + e.getMessage();
      throw new InvalidFormException(List.of(new FormProblem("/schema", message)));
    }
  }

  private static ByteArrayInputStream refuse(String url) {
    throw new UncheckedIOException(
        new IOException("it refers to " + url + ", and nothing is fetched. Put it under $defs."));
  }

  /** Turns JSON into that of the library. */
  private static Object foreign(JsonNode json) {
    if (json.isMissingNode() || json.isNull()) {
      return JSONObject.NULL;
    }
    JSONTokener text = new JSONTokener(json.toString());
    if (json.isObject()) {
      return new JSONObject(text);
    }
    return json.isArray() ? new JSONArray(text) : text.nextValue();
  }

  private static void addAll(ValidationException error, List<FormProblem> problems) {
    if (error.getCausingExceptions().isEmpty()) {
      String at = error.getPointerToViolation();
      String pointer = at == null ? "" : at.replaceFirst("^#", "");
      problems.add(new FormProblem(pointer, error.getErrorMessage()));
    }
    error.getCausingExceptions().forEach(one -> addAll(one, problems));
  }
}
