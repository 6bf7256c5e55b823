package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;

/** Says in Javadoc what a manifest says of an input. */
final class InputDocs {

  private static final int LONGEST = 200;

  private InputDocs() {}

  static Docs of(WireInput input) {
    return new Docs().html(label(input)).html(Docs.sentence(input.text("comments")));
  }

  /** All on one line, for a block tag. */
  static String line(WireInput input) {
    StringBuilder line = new StringBuilder(label(input));
    add(line, "", input.text("comments"));
    JsonNode given = input.fallback();
    String shown = given.isValueNode() ? given.asText("") : given.toString();
    add(line, "Default: ", given.isNull() ? "" : shown);
    add(line, "Example: ", input.text("example"));
    add(line, "Placeholder: ", input.text("placeholder"));
    add(line, "Language: ", input.text("language"));
    return line.toString();
  }

  private static String label(WireInput input) {
    String label = Docs.sentence(input.text("label"));
    return label.isEmpty() ? "The input " + Docs.escape(input.key()) + "." : label;
  }

  private static void add(StringBuilder line, String what, String said) {
    String escaped = Docs.escape(said.length() > LONGEST ? said.substring(0, LONGEST) : said);
    if (!escaped.isEmpty()) {
      String end = what.isEmpty() ? Docs.sentence(said) : escaped + ".";
      line.append(' ').append(what).append(end);
    }
  }
}
