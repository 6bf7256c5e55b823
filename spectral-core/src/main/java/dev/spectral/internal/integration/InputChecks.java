package dev.spectral.internal.integration;

import static dev.spectral.internal.integration.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.InputValue;
import dev.spectral.integration.ManifestEntry;
import dev.spectral.integration.ManifestField;
import dev.spectral.internal.integration.ReferenceChecks.Reporter;
import dev.spectral.internal.read.Names;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The inputs of something that an integration refers to. */
final class InputChecks {

  private static final Pattern SLOT = Pattern.compile("\\{\\{#([^{}]*)}}");

  private final ManifestEntry entry;
  private final List<String> configVars;
  private final Reporter report;

  InputChecks(ManifestEntry entry, List<String> configVars, Reporter report) {
    this.entry = entry;
    this.configVars = configVars;
    this.report = report;
  }

  void check(ComponentReference reference) {
    for (Map.Entry<String, InputValue> one : reference.values().entrySet()) {
      String key = one.getKey();
      entry.inputs().stream()
          .filter(field -> field.key().equals(key))
          .findFirst()
          .ifPresentOrElse(field -> check(field, one.getValue()), () -> addUnknown(key));
    }
  }

  private void addUnknown(String key) {
    List<String> keys = entry.inputs().stream().map(ManifestField::key).toList();
    report.add(
        ProblemCode.SP071,
        ("It gives the input "
                + quoted(key)
                + ", which "
                + quoted(entry.key())
                + " does not have, so it would be dropped. "
                + Names.didYouMean(key, keys))
            .strip(),
        keys.isEmpty() ? "remove it." : "use one of " + keys + ".");
  }

  private void check(ManifestField field, InputValue given) {
    String who = "Its input " + quoted(field.key());
    if (given instanceof InputValue.FromConfigVar configured) {
      checkName(who, configured.name(), configVars, report);
    } else if (given instanceof InputValue.Template template) {
      SLOT.matcher(template.text())
          .results()
          .forEach(slot -> checkName(who, slot.group(1), configVars, report));
    } else if (given instanceof InputValue.Literal literal && literal.value() != null) {
      checkShape(who, field, literal.value());
    }
  }

  private void checkShape(String who, ManifestField field, JsonNode value) {
    if (field.collection() == CollectionType.VALUE_LIST && !value.isArray()) {
      report.add(
          ProblemCode.SP071,
          who + " takes a list, and what is given is none.",
          "give a list, such as @Value({\"…\", \"…\"}).");
    }
    if (field.collection() == CollectionType.KEY_VALUE_LIST && !value.isContainerNode()) {
      report.add(
          ProblemCode.SP071,
          who + " takes keys with values, and what is given has none.",
          "give an object, or a list of objects with key and value.");
    }
  }

  static void checkName(String who, String name, List<String> configVars, Reporter report) {
    if (!configVars.contains(name)) {
      report.add(
          ProblemCode.SP072,
          (who
                  + " is in the config variable "
                  + quoted(name)
                  + ", which is not there. "
                  + Names.didYouMean(name, configVars))
              .strip(),
          configVars.isEmpty()
              ? "add a config variable of that name."
              : "use one of " + configVars + ".");
    }
  }
}
