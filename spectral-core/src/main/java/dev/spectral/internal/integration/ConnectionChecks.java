package dev.spectral.internal.integration;

import static dev.spectral.internal.integration.Findings.quoted;

import dev.spectral.annotations.OnPremise;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.WireType;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.internal.template.TemplateSlots;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The connections of an integration itself. */
final class ConnectionChecks {

  private final ConfigConnection connection;
  private final Findings findings;

  ConnectionChecks(ConfigConnection connection, Findings findings) {
    this.connection = connection;
    this.findings = findings;
  }

  void check() {
    if (connection.source() instanceof ConnectionSource.Inline own) {
      checkOnPremise(own);
      checkTemplates(own.connection().inputs());
      checkVisibilities(own);
    }
  }

  private void checkOnPremise(ConnectionSource.Inline own) {
    OnPremise config = own.onPremise();
    boolean controlled =
        own.connection().inputs().stream().anyMatch(InputDefinition::onPremiseControlled);
    if (controlled && config == null) {
      findings.add(
          ProblemCode.SP075,
          connection,
          "An agent in the customer's network may provide some of its inputs, and nothing says"
              + " whether it does.",
          "add onPremise = OnPremise.ALLOWED, REQUIRED or DISALLOWED.");
    }
    if (!controlled && config != null && config != OnPremise.DISALLOWED) {
      findings.add(
          ProblemCode.SP075,
          connection,
          "An agent in the customer's network may provide its host and port, and none of its inputs"
              + " is for that.",
          "mark the inputs host and port with onPremControlled = true.");
    }
  }

  private void checkTemplates(List<InputDefinition> inputs) {
    Set<String> filled =
        inputs.stream()
            .filter(one -> one.type() != WireType.TEMPLATE)
            .map(InputDefinition::key)
            .collect(Collectors.toSet());
    inputs.stream()
        .filter(one -> one.type() == WireType.TEMPLATE)
        .forEach(one -> checkTemplate(one, filled));
  }

  private void checkTemplate(InputDefinition input, Set<String> filled) {
    String text = input.defaultValue() == null ? "" : input.defaultValue().asText();
    List<String> slots = TemplateSlots.keys(text);
    List<String> unknown = slots.stream().filter(one -> !filled.contains(one)).toList();
    if (slots.isEmpty() || !unknown.isEmpty()) {
      findings.add(
          ProblemCode.SP031,
          connection,
          "The template of its input "
              + quoted(input.key())
              + (slots.isEmpty()
                  ? " has no slot."
                  : " names " + unknown + ", which people do not fill in."),
          "name inputs of the connection that are no templates, as {{#key}}.");
    }
  }

  private void checkVisibilities(ConnectionSource.Inline own) {
    List<String> keys = own.connection().inputs().stream().map(InputDefinition::key).toList();
    own.inputs().keySet().stream()
        .filter(one -> !keys.contains(one))
        .forEach(
            one ->
                findings.add(
                    ProblemCode.SP071,
                    connection,
                    "It says who fills in the input " + quoted(one) + ", which it does not have.",
                    "use one of " + keys + "."));
  }
}
