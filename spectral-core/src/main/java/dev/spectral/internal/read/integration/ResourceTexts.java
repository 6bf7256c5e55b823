package dev.spectral.internal.read.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.source.SourceElement;
import org.jspecify.annotations.Nullable;

/** Reads the files among a module's resources that an annotation names. */
record ResourceTexts(Sources sources, SourceElement element, String place) {

  /** Reads a text, or reports that it is not there and gives null; null where nobody can tell. */
  @Nullable String text(String path) {
    if (path.isEmpty() || !sources.source().seesResources()) {
      return null;
    }
    String text = sources.source().resource(path);
    if (text == null) {
      add(
          "There is no resource \"" + path + "\".",
          "put the file under src/main/resources and write its path from there.");
    }
    return text;
  }

  /** Reads a JSON object. */
  @Nullable JsonNode json(String path) {
    String text = text(path);
    JsonNode json = text == null ? null : Json.parse(text);
    if (text != null && (json == null || !json.isObject())) {
      add("The resource \"" + path + "\" is not a JSON object.", "correct the file.");
      return null;
    }
    return json;
  }

  private void add(String what, String fix) {
    sources.report().add(ProblemCode.SP088, element, place, what, fix);
  }
}
