package dev.spectral.internal.read.integration;

import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.integration.IntegrationChecks;
import dev.spectral.internal.integration.ModelFinding;

/** Checks the model that was read as a whole, and says where in the class each problem stands. */
record ModelRules(Sources sources) {

  void check(IntegrationDefinition integration) {
    for (ModelFinding finding : IntegrationChecks.check(integration)) {
      String name = sources.source().simpleName();
      Parts.Origin whole = new Parts.Origin(sources.source(), name);
      Parts.Origin origin = sources.parts().originOf(finding.about(), whole);
      if (!isSaid(finding, origin)) {
        sources
            .report()
            .add(finding.code(), origin.element(), origin.place(), finding.what(), finding.fix());
      }
    }
  }

  /** Tells whether the readers have said it, closer to where it stands. */
  private boolean isSaid(ModelFinding finding, Parts.Origin origin) {
    return switch (finding.code()) {
      case SP031 -> true;
      case SP076 -> isReported(ProblemCode.SP084, origin) || isReported(ProblemCode.SP085, origin);
      default -> false;
    };
  }

  private boolean isReported(ProblemCode code, Parts.Origin origin) {
    return sources.report().findings().stream()
        .anyMatch(one -> one.code() == code && one.place().equals(origin.place()));
  }
}
