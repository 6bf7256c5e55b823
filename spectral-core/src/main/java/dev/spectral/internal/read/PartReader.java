package dev.spectral.internal.read;

import dev.spectral.annotations.Component;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the parts that a component is split into. */
final class PartReader {

  private final Report report;
  private final SourceClass source;

  PartReader(Report report, SourceClass source) {
    this.report = report;
    this.source = source;
  }

  /**
   * Gives the component with all its parts; reports those that can be none, and leaves them out.
   */
  SourceClass whole() {
    Set<String> seen = new HashSet<>();
    List<SourceClass> parts = new ArrayList<>();
    for (SourceType type : source.parts()) {
      SourceClass part = type.declaration();
      if (part == null) {
        add(type.display() + " is not a class, so it is no part.", "list classes only.");
      } else if (part.has(Component.class)) {
        reportComponent(part);
      } else if (!seen.add(part.name())) {
        add("The part " + part.simpleName() + " is listed twice.", "list it once.");
      } else {
        check(part);
        parts.add(part);
      }
    }
    return WholeComponent.of(source, parts);
  }

  private void reportComponent(SourceClass part) {
    String name = part.simpleName();
    if (part.name().equals(source.name())) {
      add(
          "The component lists itself as a part; its own methods are read anyway.",
          "remove " + name + ".class from parts.");
      return;
    }
    add(
        "The part " + name + " has @Component, so it is a component of its own.",
        "remove @Component from " + name + ", or remove " + name + ".class from parts.");
  }

  private void check(SourceClass part) {
    ClassRules.check(report, part);
    boolean empty =
        part.methods().stream()
            .noneMatch(method -> ClassRules.ROLES.stream().anyMatch(method::has));
    if (empty) {
      report.add(
          ProblemCode.SP056,
          part,
          part.simpleName(),
          "No method of the part is annotated, so it adds nothing to the component.",
          "annotate its operations, with @Action for instance, or remove "
              + part.simpleName()
              + ".class from parts.");
    }
  }

  private void add(String what, String fix) {
    report.add(ProblemCode.SP055, source, source.simpleName(), what, fix);
  }
}
