package dev.spectral.internal.read;

import dev.spectral.annotations.Component;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.ComponentDefinitionBuilder;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceType;
import java.util.List;
import java.util.Map;

/** Reads a whole component and checks it against every rule. */
public final class ComponentRules {

  private final SourceClass source;
  private final Report report = new Report();
  private final InputReader inputReader = new InputReader(report);

  private ComponentRules(SourceClass source) {
    this.source = source;
  }

  /**
   * Read a class.
   *
   * @param source the class
   * @return what the rules made of it, with everything that is wrong
   */
  public static Draft read(SourceClass source) {
    return new ComponentRules(source).read();
  }

  private Draft read() {
    Component component = source.annotation(Component.class);
    if (component == null) {
      return notAComponent();
    }
    ClassRules.check(report, source);
    FlowRoles.check(report, source);
    new ComponentChecks(report, source).check(component);
    ComponentDefinitionBuilder builder = start(component);
    readConnections(builder);
    SourceClass whole = new PartReader(report, source).whole();
    OperationReader operations = new OperationReader(report, inputReader, whole);
    operations.read(builder);
    ExampleReader examples = new ExampleReader(report, whole);
    return new Draft(
        builder.build(),
        operations.actions(),
        operations.triggers(),
        operations.dataSources(),
        examples.read(operations.all()),
        new ExamplePerformReader(operations).read(whole),
        new ConnectionTestReader(report, inputReader, whole).read(),
        new ErrorHookReader(report, whole).read(),
        report.findings());
  }

  private Draft notAComponent() {
    report.add(
        ProblemCode.SP011,
        source,
        source.simpleName(),
        FlowRoles.isIn(source)
            ? "The class has flows and is not annotated with @Integration, so nothing would ever"
                + " run them."
            : "The class is not annotated with @Component, so nothing in it becomes part of a"
                + " component.",
        FlowRoles.isIn(source)
            ? "annotate it with @Integration(name = \"…\")."
            : "annotate it with @Component(key = \"…\", label = \"…\", description = \"…\"), or"
                + " list it in the parts of one.");
    ComponentDefinition nothing = ComponentDefinition.builder("", "", "").build();
    return new Draft(
        nothing,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        null,
        report.findings());
  }

  private ComponentDefinitionBuilder start(Component component) {
    return ComponentDefinition.builder(component.key(), component.label(), component.description())
        .icon(new Labels(report, source, source.simpleName()).icon(component.icon()))
        .category(component.category().isEmpty() ? null : component.category())
        .documentationUrl(
            component.documentationUrl().isEmpty() ? null : component.documentationUrl())
        .isPublic(component.isPublic());
  }

  private void readConnections(ComponentDefinitionBuilder builder) {
    NameSpace keys = new NameSpace(report);
    ConnectionReader reader = new ConnectionReader(report, inputReader);
    for (SourceType type : source.connections()) {
      ConnectionDefinition connection = reader.read(type);
      if (connection != null) {
        builder.connection(connection);
        String name = type.simpleName();
        keys.add(
            connection.key(),
            "the connection " + name,
            type,
            name,
            "add key = \"…\" to one @Connection.");
      }
    }
  }
}
