package dev.spectral.maven.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Hides the values of connections in what is printed. */
final class HiddenTexts {

  /** A shorter text would hide half of every line and protects nothing. */
  private static final int SHORTEST = 4;

  private final SortedSet<String> texts =
      new TreeSet<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  /** Hide the values in fields and tokens of connections by name. */
  static HiddenTexts of(JsonNode connections) {
    HiddenTexts hidden = new HiddenTexts();
    for (JsonNode connection : connections) {
      hidden.add(connection.path("fields"));
      hidden.add(connection.path("token"));
    }
    return hidden;
  }

  private void add(JsonNode node) {
    node.forEach(this::add);
    if (node.isTextual() && node.textValue().length() >= SHORTEST) {
      texts.add(node.textValue());
    }
  }

  String apply(String line) {
    String masked = line;
    for (String text : texts) {
      masked = masked.replace(text, "****");
    }
    return masked;
  }
}
