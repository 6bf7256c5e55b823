package dev.spectral.internal.integration;

import dev.spectral.annotations.ActivatedBy;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigurationDefinition;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.ScopedConnection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may stand on which page, and in what stands in for pages. */
final class PlaceChecks {

  private final IntegrationDefinition integration;
  private final Findings findings;

  PlaceChecks(IntegrationDefinition integration, Findings findings) {
    this.integration = integration;
    this.findings = findings;
  }

  void check() {
    connections(integration.pages())
        .filter(one -> one.by() == ActivatedBy.USER)
        .forEach(this::addUserConnection);
    integration.scoped().stream()
        .filter(one -> one.by() == ActivatedBy.USER)
        .forEach(this::addUserConnection);
    connections(integration.userLevelPages())
        .filter(one -> one.by() != ActivatedBy.USER)
        .forEach(
            one ->
                findings.add(
                    ProblemCode.SP073,
                    one,
                    "It is logged in to once, and a user level page asks each person.",
                    "move it to a page of the integration, or to its scoped connections."));
    if (integration.configuration() != null) {
      checkConfiguration(integration.configuration());
    }
  }

  private static Stream<ScopedConnection> connections(List<ConfigPageDefinition> pages) {
    return pages.stream()
        .flatMap(page -> page.elements().stream())
        .filter(ScopedConnection.class::isInstance)
        .map(ScopedConnection.class::cast);
  }

  private void addUserConnection(ScopedConnection connection) {
    findings.add(
        ProblemCode.SP073,
        connection,
        "Each person logs in to it, and only user level pages ask each person.",
        "move it to a user level page.");
  }

  private void checkConfiguration(ConfigurationDefinition configuration) {
    if (!integration.pages().isEmpty()) {
      findings.add(
          ProblemCode.SP074,
          integration,
          "It has a configuration, and pages that would be shown in its place.",
          "remove the one or the other.");
    }
    if (configuration.schema() == null) {
      findings.add(
          ProblemCode.SP074,
          integration,
          "Its configuration has no schema, so nobody could fill it in.",
          "give it a JSON Schema.");
    }
    if (isBlank(configuration.eTag())) {
      findings.add(
          ProblemCode.SP074,
          integration,
          "Its configuration has no eTag, so the platform could not tell when the schema changes.",
          "give it an eTag, and another one whenever the schema changes.");
    }
    configuration.connections().stream()
        .filter(ConfigValue.class::isInstance)
        .forEach(
            one ->
                findings.add(
                    ProblemCode.SP074,
                    one,
                    "It comes with a configuration and is no connection.",
                    "make it a member of the schema."));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
