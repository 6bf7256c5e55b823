package dev.spectral.internal.read.integration;

import dev.spectral.annotations.Activated;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.OnPremise;
import dev.spectral.annotations.TriggerReference;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigVisibility;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.ScopedConnection;
import dev.spectral.internal.read.Names;
import dev.spectral.internal.read.integration.Components.Part;
import dev.spectral.internal.read.integration.ConfigShape.Special;
import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceVariable;
import org.jspecify.annotations.Nullable;

/** Reads config variables. */
final class ConfigVarReader {

  private final Sources sources;
  private final References references;
  private final InlineConnections connections;
  private final ConfigValueReader values;

  ConfigVarReader(Sources sources, References references, DataSources dataSources) {
    this.sources = sources;
    this.references = references;
    this.connections = new InlineConnections(sources);
    this.values = new ConfigValueReader(sources, references, dataSources);
  }

  /** Reads a variable, or reports why it is none and gives null. */
  dev.spectral.integration.@Nullable ConfigVar read(SourceVariable variable, String place) {
    checkNoTrigger(variable, place);
    ConfigVar facts = variable.annotation(ConfigVar.class);
    if (facts == null) {
      add(
          variable,
          place,
          "The component has no @ConfigVar, so nobody could set it.",
          "add @ConfigVar(name = \"" + Names.words(variable.name()) + "\", stableKey = \"…\").");
      return null;
    }
    ConfigShape shape = ConfigShape.of(variable.type(), facts);
    new ConfigVarRules(sources, variable, place).check(facts, shape);
    if (shape.isLogin()) {
      return connections.read(variable, facts, shape, place);
    }
    if (shape.special() == Special.HANDLE) {
      return handle(variable, facts, place);
    }
    return values.read(variable, facts, shape, place);
  }

  /** A trigger's annotation belongs on a method; javac takes it for one of the accessor. */
  private void checkNoTrigger(SourceVariable variable, String place) {
    for (SourceAnnotation one : variable.accessorAnnotations()) {
      if (one.type().has(TriggerReference.class)) {
        String name = "@" + one.type().simpleName();
        sources
            .report()
            .add(
                ProblemCode.SP090,
                variable,
                place,
                name + " is a trigger and starts a flow, and this is a config variable.",
                "write " + name + " on the method of a flow.");
      }
    }
  }

  private dev.spectral.integration.@Nullable ConfigVar handle(
      SourceVariable variable, ConfigVar facts, String place) {
    Activated activated = variable.annotation(Activated.class);
    References.Found found = references.find(Part.CONNECTION, variable, place);
    if (activated != null && found == null) {
      return new ScopedConnection(facts.name(), facts.stableKey(), activated.by());
    }
    if (activated == null && found != null) {
      return new ConfigConnection(
          facts.name(),
          facts.stableKey(),
          facts.description().isEmpty() ? null : facts.description(),
          visibility(facts),
          new ConnectionSource.Reference(
              found.reference(),
              facts.connectionTemplate().isEmpty() ? null : facts.connectionTemplate(),
              onPremise(facts)));
    }
    sources
        .report()
        .add(
            ProblemCode.SP086,
            variable,
            place,
            found == null
                ? "Nothing says which connection it is."
                : "It is the connection of a component and @Activated, and can be one only.",
            "write @Activated(by = ActivatedBy.ORGANIZATION), or refer to the connection of a"
                + " component such as @Slack.OAuth2.");
    return null;
  }

  static ConfigVisibility visibility(ConfigVar facts) {
    return new ConfigVisibility(
        facts.permission(), facts.visibleToOrgDeployer() ? null : Boolean.FALSE);
  }

  static @Nullable OnPremise onPremise(ConfigVar facts) {
    return facts.onPremise() == OnPremise.AUTO ? null : facts.onPremise();
  }

  private void add(SourceVariable variable, String place, String what, String fix) {
    sources.report().add(ProblemCode.SP083, variable, place, what, fix);
  }
}
