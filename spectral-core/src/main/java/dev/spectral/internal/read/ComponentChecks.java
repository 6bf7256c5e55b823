package dev.spectral.internal.read;

import dev.spectral.annotations.Component;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import java.util.Set;

/** What the attributes of {@code @Component} must fulfil. */
final class ComponentChecks {

  private static final Set<String> CATEGORIES =
      Set.of("Application Connectors", "Data Platforms", "Helpers", "Logic", "Triggers");

  private final Report report;
  private final SourceClass source;

  ComponentChecks(Report report, SourceClass source) {
    this.report = report;
    this.source = source;
  }

  void check(Component component) {
    Labels labels = new Labels(report, source, source.simpleName());
    labels.check("@Component", component.label(), component.description());
    labels.checkKey(component.key());
    if (component.isPublic()) {
      checkPublic(component);
    }
  }

  private void checkPublic(Component component) {
    if (!CATEGORIES.contains(component.category())) {
      add(
          component.category().isEmpty()
              ? "A public component needs a category."
              : "The platform has no category \"" + component.category() + "\".",
          "write category = \"…\" with one of " + CATEGORIES.stream().sorted().toList() + ".");
    }
    if (!component.documentationUrl().startsWith("https://")) {
      add(
          "A public component needs the https URL of its documentation.",
          "write documentationUrl = \"https://…\".");
    }
  }

  private void add(String what, String fix) {
    report.add(ProblemCode.SP019, source, source.simpleName(), what, fix);
  }
}
