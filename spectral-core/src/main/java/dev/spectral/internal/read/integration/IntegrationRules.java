package dev.spectral.internal.read.integration;

import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.Integration;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.IntegrationDefinitionBuilder;
import dev.spectral.integration.ScopedConnection;
import dev.spectral.internal.read.ClassRules;
import dev.spectral.internal.read.ErrorHookReader;
import dev.spectral.internal.read.Labels;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.read.Report;
import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceClass;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a whole integration and checks it against every rule. */
public final class IntegrationRules {

  private final Sources sources;
  private final Components components;
  private final References references;
  private final DataSources dataSources;
  private final Pages pages;

  private IntegrationRules(
      SourceClass source, @Nullable UnaryOperator<@Nullable String> environment) {
    this.sources = new Sources(new Report(), new Parts(), source, environment);
    this.components = new Components(sources);
    this.references = new References(sources, components);
    this.dataSources = new DataSources(sources);
    this.pages = new Pages(sources, new ConfigVarReader(sources, references, dataSources));
  }

  /**
   * Read a class.
   *
   * @param source a class annotated as an integration
   * @param environment gives the value of a variable of the build's environment, or null; null
   *     itself to leave slots for the environment as they are
   * @return what the rules made of it, with everything that is wrong
   */
  public static IntegrationDraft read(
      SourceClass source, @Nullable UnaryOperator<@Nullable String> environment) {
    return new IntegrationRules(source, environment).read();
  }

  private IntegrationDraft read() {
    SourceClass source = sources.source();
    Integration facts = source.annotation(Integration.class);
    SourceAnnotation mirror = source.mirror(Integration.class);
    if (facts == null || mirror == null) {
      throw new IllegalArgumentException(source.name() + " has no @Integration");
    }
    ClassRules.check(sources.report(), source);
    new RoleRules(sources).check();
    for (var type : mirror.types("components")) {
      components.use(type, source, source.simpleName());
    }
    IntegrationDefinitionBuilder builder = start(facts);
    pages.read(mirror.types("pages")).forEach(builder::page);
    pages.read(mirror.types("userLevelPages")).forEach(builder::userLevelPage);
    pages.variables(mirror.types("scoped")).forEach(one -> scoped(builder, one));
    Configurations configurations = new Configurations(sources, pages);
    builder.configuration(configurations.read(facts, mirror));
    MethodReader methods = new MethodReader(sources, pages, components);
    FlowReader flows = new FlowReader(sources, references, methods);
    flows.read().forEach(builder::flow);
    Map<String, OperationPlan> offers = dataSources.plans(methods);
    OperationPlan init = configurations.init(methods);
    components.manifests().forEach(builder::component);
    IntegrationDefinition definition = builder.build();
    new ModelRules(sources).check(definition);
    return new IntegrationDraft(
        definition,
        pages.plans(),
        flows.plans(),
        offers,
        init,
        new ErrorHookReader(sources.report(), source).read(),
        sources.report().findings());
  }

  private IntegrationDefinitionBuilder start(Integration facts) {
    SourceClass source = sources.source();
    String place = source.simpleName();
    ResourceTexts resources = new ResourceTexts(sources, source, place);
    return IntegrationDefinition.builder(IntegrationDefinition.keyOf(source.name()), facts.name())
        .description(FlowAttributes.text(facts.description()))
        .icon(new Labels(sources.report(), source, place).icon(facts.icon()))
        .category(FlowAttributes.text(facts.category()))
        .documentation(resources.text(facts.documentation()))
        .version(FlowAttributes.text(facts.version()))
        .labels(List.of(facts.labels()))
        .endpointType(facts.endpointType() == EndpointType.AUTO ? null : facts.endpointType())
        .preprocess(FlowAttributes.preprocess(facts.preprocess()))
        .instanceProfile(FlowAttributes.text(facts.instanceProfile()));
  }

  private void scoped(IntegrationDefinitionBuilder builder, ConfigVar variable) {
    if (variable instanceof ScopedConnection connection) {
      builder.scoped(connection);
      return;
    }
    sources
        .report()
        .add(
            ProblemCode.SP086,
            sources.source(),
            sources.source().simpleName(),
            "The scoped variable \"" + variable.name() + "\" is no connection that exists already.",
            "put it on a page, or write @Activated on a ConnectionHandle.");
  }
}
