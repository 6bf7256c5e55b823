package dev.spectral.internal.read;

import dev.spectral.annotations.ConfigurationInit;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import java.lang.annotation.Annotation;
import java.util.List;

/** Finds what only integrations can have in a class that is none. */
final class FlowRoles {

  private static final List<Class<? extends Annotation>> ROLES =
      List.of(Flow.class, FlowTrigger.class, ConfigurationInit.class);

  private FlowRoles() {}

  /** Tells whether a class has flows. */
  static boolean isIn(SourceClass source) {
    return source.methods().stream().anyMatch(one -> one.has(Flow.class));
  }

  static void check(Report report, SourceClass component) {
    for (SourceMethod method : component.methods()) {
      ROLES.stream()
          .filter(method::has)
          .forEach(
              role ->
                  report.add(
                      ProblemCode.SP089,
                      method,
                      component.simpleName() + "." + component.nameOf(method),
                      "The method has @"
                          + role.getSimpleName()
                          + ", which belongs to integrations, and the class is a component.",
                      "move the method into a class with @Integration."));
    }
  }
}
