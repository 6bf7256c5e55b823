package dev.spectral.maven.component;

import java.util.ArrayList;
import java.util.List;

/** Says for a person what an integration without errors declares: names, never values. */
final class IntegrationReport {

  private final Description description;
  private final IntegrationYaml yaml;

  private IntegrationReport(Description description) {
    this.description = description;
    this.yaml = IntegrationYaml.of(description.yaml());
  }

  static List<String> lines(Description description) {
    IntegrationReport report = new IntegrationReport(description);
    return description.upToDate() ? List.of(report.shortly()) : report.fully();
  }

  private String shortly() {
    return "Up to date since it was checked: "
        + title()
        + ": "
        + CheckReport.count(yaml.flows().size(), "flow")
        + ", "
        + CheckReport.count(yaml.pages().size(), "page")
        + ", "
        + CheckReport.count(yaml.configVars().size(), "config variable")
        + ". "
        + CheckReport.verdict(description);
  }

  private List<String> fully() {
    List<String> lines = new ArrayList<>();
    lines.add("Checked " + title());
    lines.add(row("flows", yaml.flows()));
    lines.add(row("pages", yaml.pages()));
    lines.add(row("config variables", yaml.configVars()));
    if (!description.environment().isEmpty()) {
      lines.add(row("environment", description.environment()) + " (values not shown)");
    }
    lines.add(CheckReport.verdict(description));
    return lines;
  }

  private String title() {
    return description.componentClass() + ", integration \"" + yaml.name() + "\"";
  }

  private static String row(String name, List<String> all) {
    String value = all.isEmpty() ? "none" : all.size() + ": " + String.join(", ", all);
    return String.format("  %-16s %s", name, value);
  }
}
