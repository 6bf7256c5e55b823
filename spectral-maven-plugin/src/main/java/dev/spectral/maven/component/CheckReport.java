package dev.spectral.maven.component;

import java.util.ArrayList;
import java.util.List;

/** Says for a person what was checked. */
public final class CheckReport {

  private CheckReport() {}

  /**
   * Tell what a component or integration without errors declares.
   *
   * @param description the component, never null
   * @return lines to print, never null
   */
  public static List<String> lines(Description description) {
    if (description.isIntegration()) {
      return IntegrationReport.lines(description);
    }
    String name =
        description.componentClass()
            + ", \""
            + description.label()
            + "\" ("
            + description.key()
            + ")";
    if (description.upToDate()) {
      return List.of(
          "Up to date since it was checked: "
              + name
              + ": "
              + count(description.keys("connections").size(), "connection")
              + ", "
              + count(description.keys("actions").size(), "action")
              + ", "
              + count(description.keys("dataSources").size(), "data source")
              + ", "
              + count(description.inputs(), "input")
              + ". "
              + verdict(description));
    }
    List<String> lines = new ArrayList<>();
    lines.add("Checked " + name);
    lines.add(line("connections", description.keys("connections")));
    lines.add(line("actions", description.keys("actions")));
    lines.add(line("data sources", description.keys("dataSources")));
    lines.add(row("inputs", String.valueOf(description.inputs())));
    lines.add(verdict(description));
    return lines;
  }

  /**
   * Tell why a component with errors cannot be published.
   *
   * @param description the component, never null
   * @return every error with its whole text, never null
   */
  public static String failure(Description description) {
    List<Problem> errors = description.errors();
    StringBuilder text = new StringBuilder();
    text.append(count(errors.size(), "problem"))
        .append(" in ")
        .append(description.componentClass())
        .append(':');
    for (Problem each : errors) {
      text.append("\n\n").append(each.text());
    }
    return text.append('\n').toString();
  }

  private static String line(String kind, List<String> keys) {
    return row(kind, keys.isEmpty() ? "none" : keys.size() + ": " + String.join(", ", keys));
  }

  private static String row(String name, String value) {
    return String.format("  %-13s %s", name, value);
  }

  static String verdict(Description description) {
    int warnings = description.warnings().size();
    return warnings == 0 ? "No problems." : count(warnings, "warning") + ", no errors.";
  }

  static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
