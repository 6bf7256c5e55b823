package dev.spectral.internal.integration;

import static dev.spectral.internal.integration.Findings.quoted;

import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ComponentManifest;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowSchedule;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.ManifestEntry;
import dev.spectral.integration.ValueSource;
import dev.spectral.internal.read.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an integration refers to: entries of existing components, and config variables. */
final class ReferenceChecks {

  private final IntegrationDefinition integration;
  private final Findings findings;
  private final List<String> configVars;

  ReferenceChecks(IntegrationDefinition integration, Findings findings) {
    this.integration = integration;
    this.findings = findings;
    this.configVars = integration.configVars().stream().map(ConfigVar::name).toList();
  }

  void checkComponents() {
    Set<String> keys = new HashSet<>();
    for (ComponentManifest one : integration.components()) {
      if (!keys.add(one.key())) {
        findings.add(
            ProblemCode.SP070,
            integration,
            "It lists the component " + quoted(one.key()) + " twice.",
            "list one of the two: the public or the private one, in one version.");
      }
    }
  }

  void check(FlowDefinition flow) {
    Reporter report = (code, what, fix) -> findings.add(code, flow, what, fix);
    if (flow.trigger() instanceof FlowTrigger.Reference other) {
      check(other.reference(), "trigger", report);
    }
    if (flow.schedule() instanceof FlowSchedule.FromConfigVar configured) {
      checkName("Its schedule", configured.name(), report);
    }
  }

  void check(ConfigVar configVar) {
    Reporter report = (code, what, fix) -> findings.add(code, configVar, what, fix);
    if (configVar instanceof ConfigConnection connection
        && connection.source() instanceof ConnectionSource.Reference other) {
      check(other.reference(), "connection", report);
    }
    if (configVar instanceof ConfigValue value) {
      if (value.source() instanceof ValueSource.Reference other) {
        check(other.reference(), "data source", report);
        checkType(value, other.reference(), report);
      } else if (value.source() instanceof ValueSource.Inline own) {
        own.dependencies().forEach(one -> checkName("Its data source", one, report));
      }
    }
  }

  private void check(ComponentReference reference, String kind, Reporter report) {
    ComponentManifest component = integration.component(reference.component()).orElse(null);
    if (component == null) {
      List<String> known = integration.components().stream().map(ComponentManifest::key).toList();
      String hint = Names.didYouMean(reference.component(), known);
      report.add(
          ProblemCode.SP070,
          ("It refers to the component "
                  + quoted(reference.component())
                  + ", which the integration does not list. "
                  + hint)
              .strip(),
          "add the component's class to components.");
      return;
    }
    List<ManifestEntry> entries = entries(component, kind);
    entries.stream()
        .filter(one -> one.key().equals(reference.key()))
        .findFirst()
        .ifPresentOrElse(
            one -> new InputChecks(one, configVars, report).check(reference),
            () -> addMissing(reference, kind, entries, report));
  }

  private static List<ManifestEntry> entries(ComponentManifest component, String kind) {
    return switch (kind) {
      case "trigger" -> component.triggers();
      case "connection" -> component.connections();
      default -> component.dataSources();
    };
  }

  private static void addMissing(
      ComponentReference reference, String kind, List<ManifestEntry> entries, Reporter report) {
    List<String> keys = entries.stream().map(ManifestEntry::key).toList();
    report.add(
        ProblemCode.SP070,
        ("The component "
                + quoted(reference.component())
                + " has no "
                + kind
                + " "
                + quoted(reference.key())
                + ". "
                + Names.didYouMean(reference.key(), keys))
            .strip(),
        keys.isEmpty() ? "generate the component's class anew." : "use one of " + keys + ".");
  }

  private void checkType(ConfigValue value, ComponentReference reference, Reporter report) {
    integration
        .component(reference.component())
        .flatMap(one -> one.dataSource(reference.key()))
        .map(ManifestEntry::dataSourceType)
        .filter(type -> type != value.type())
        .ifPresent(
            type ->
                report.add(
                    ProblemCode.SP076,
                    "It is a "
                        + value.type().wire()
                        + ", and its data source gives a "
                        + type.wire()
                        + ".",
                    "change the type, or use another data source."));
  }

  private void checkName(String who, String name, Reporter report) {
    InputChecks.checkName(who, name, configVars, report);
  }

  /** Adds what is wrong with one thing. */
  interface Reporter {
    void add(ProblemCode code, String what, String fix);
  }
}
