package dev.spectral.internal.read.integration;

import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.read.EnvironmentText;
import dev.spectral.internal.source.SourceElement;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills the slots for the build's environment, and reports variables that are not set. */
record Resolved(Sources sources, SourceElement element, String place) {

  /** Fills the slots of a text; it stays as it is where the environment is not the build's. */
  String text(String text) {
    UnaryOperator<@Nullable String> environment = sources.environment();
    if (environment == null || !EnvironmentText.isIn(text)) {
      return text;
    }
    for (String name : EnvironmentText.missing(text, environment)) {
      sources
          .report()
          .add(
              ProblemCode.SP087,
              element,
              place,
              "The environment variable " + name + " is not set, and a value is made of it.",
              "set "
                  + name
                  + " for the build, or write the value in place of ${env."
                  + name
                  + "}.");
    }
    return EnvironmentText.fill(text, environment);
  }
}
