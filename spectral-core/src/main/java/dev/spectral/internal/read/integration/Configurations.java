package dev.spectral.internal.read.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.annotations.Configuration;
import dev.spectral.annotations.ConfigurationInit;
import dev.spectral.annotations.Integration;
import dev.spectral.integration.ConfigurationDefinition;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceMethod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the configuration that stands in for pages. */
record Configurations(Sources sources, Pages pages) {

  /** Stands for the type's schema until a reader that has the type loaded describes it. */
  static final JsonNode ANYTHING = JsonNodeFactory.instance.objectNode();

  @Nullable ConfigurationDefinition read(Integration facts, SourceAnnotation mirror) {
    Configuration said = facts.configuration();
    SourceAnnotation nested = mirror.annotation("configuration");
    boolean typed = !nested.type("type").name().equals("java.lang.Void");
    if (said.eTag().isEmpty() && said.schema().isEmpty() && !typed) {
      return null;
    }
    ResourceTexts resources =
        new ResourceTexts(sources, sources.source(), sources.source().simpleName());
    JsonNode given = resources.json(said.schema());
    JsonNode schema = given == null && typed ? ANYTHING : given;
    return new ConfigurationDefinition(
        schema,
        resources.json(said.uiSchema()),
        said.eTag().isEmpty() ? null : said.eTag(),
        method().isPresent(),
        pages.variables(nested.types("connections")));
  }

  private Optional<SourceMethod> method() {
    return sources.source().methods().stream()
        .filter(one -> one.has(ConfigurationInit.class))
        .findFirst();
  }

  @Nullable OperationPlan init(MethodReader methods) {
    return method()
        .map(one -> new OperationPlan("init", one, methods.roles(one, MethodReader.Kind.CONFIG)))
        .orElse(null);
  }
}
