package dev.spectral.internal.read.integration;

import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.HelperText;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigElement;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigVar;
import dev.spectral.internal.read.Names;
import dev.spectral.internal.source.SourceElement;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of an integration's config wizard. */
final class Pages {

  private final Sources sources;
  private final ConfigVarReader variables;
  private final List<PagePlan> plans = new ArrayList<>();

  Pages(Sources sources, ConfigVarReader variables) {
    this.sources = sources;
    this.variables = variables;
  }

  List<PagePlan> plans() {
    return List.copyOf(plans);
  }

  /** Reads the records that {@code @Integration} lists as pages. */
  List<ConfigPageDefinition> read(List<SourceType> records) {
    List<ConfigPageDefinition> pages = new ArrayList<>();
    for (SourceType record : records) {
      ConfigPageDefinition page = read(record);
      if (page != null) {
        pages.add(page);
      }
    }
    return List.copyOf(pages);
  }

  private @Nullable ConfigPageDefinition read(SourceType record) {
    ConfigPage facts = record.annotation(ConfigPage.class);
    String name = record.simpleName();
    if (facts == null || record.shape() != SourceType.Shape.RECORD) {
      sources
          .report()
          .add(
              ProblemCode.SP082,
              record,
              name,
              "The integration lists "
                  + name
                  + " as a page, and it is "
                  + (facts == null ? "a record without @ConfigPage." : "not a record."),
              "write @ConfigPage(name = \""
                  + Names.words(name)
                  + "\") public record "
                  + name
                  + "(…) {}.");
      return null;
    }
    if (isKnown(record)) {
      sources
          .report()
          .add(
              ProblemCode.SP082,
              record,
              name,
              "The integration lists the page " + name + " twice.",
              "keep one of the two.");
      return null;
    }
    plans.add(new PagePlan(facts.name(), record));
    String tagline = facts.tagline().isEmpty() ? null : facts.tagline();
    ConfigPageDefinition page =
        new ConfigPageDefinition(facts.name(), tagline, elements(record, facts));
    return sources.parts().made(page, record, name);
  }

  private List<ConfigElement> elements(SourceType record, ConfigPage facts) {
    String name = record.simpleName();
    List<ConfigElement> elements = new ArrayList<>();
    for (SourceVariable component : record.components()) {
      HelperText texts = component.annotation(HelperText.class);
      html(texts == null ? new String[0] : texts.value()).forEach(elements::add);
      String place = name + "." + component.name();
      ConfigVar variable = variables.read(component, place);
      if (variable != null) {
        elements.add(sources.parts().made(variable, component, place));
      }
    }
    html(facts.closingText()).forEach(elements::add);
    return elements;
  }

  private static Stream<ConfigElement> html(String[] texts) {
    return Stream.of(texts).map(ConfigElement.Html::new);
  }

  /** Reads the variables of records that are no pages, for connections that stand on none. */
  List<ConfigVar> variables(List<SourceType> records) {
    List<ConfigVar> all = new ArrayList<>();
    for (SourceType record : records) {
      plans.add(new PagePlan(record.simpleName(), record));
      for (SourceVariable component : record.components()) {
        String place = record.simpleName() + "." + component.name();
        ConfigVar variable = variables.read(component, place);
        if (variable != null) {
          all.add(sources.parts().made(variable, component, place));
        }
      }
    }
    return List.copyOf(all);
  }

  private boolean isKnown(SourceType record) {
    return plans.stream().anyMatch(one -> one.record().name().equals(record.name()));
  }

  /** Reports a page that a method takes and the integration does not list. */
  void checkListed(SourceType record, SourceElement element, String place) {
    if (!isKnown(record)) {
      String name = record.simpleName();
      sources
          .report()
          .add(
              ProblemCode.SP082,
              element,
              place,
              "The integration does not list the page " + name + ", so nobody could fill it in.",
              "write @Integration(pages = {" + name + ".class, …}).");
    }
  }
}
