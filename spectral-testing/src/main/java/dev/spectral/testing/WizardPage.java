package dev.spectral.testing;

import dev.spectral.integration.ConfigElement;
import dev.spectral.integration.ConfigException.ConfigProblem;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigVar;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of the config wizard that is open. For one thread. */
public final class WizardPage {

  private final IntegrationHarness harness;
  private final ConfigPageDefinition page;
  private final Map<String, Object> values;
  private final Map<String, ConfigVar> asked = new LinkedHashMap<>();
  private final CapturedLogs logs = new CapturedLogs();
  private final Map<String, Offer> offers = new LinkedHashMap<>();

  WizardPage(IntegrationHarness harness, ConfigPageDefinition page, Map<String, Object> values) {
    this.harness = harness;
    this.page = page;
    this.values = values;
    for (ConfigElement element : page.elements()) {
      if (element instanceof ConfigVar one && ConfigWizard.isAsked(one)) {
        asked.put(one.name(), one);
        offers.put(one.name(), Offer.of(one, harness, values, logs));
        Offer offer = offers.get(one.name());
        if (offer != null && offer.proposed() != null) {
          values.putIfAbsent(one.name(), offer.proposed());
        }
      }
    }
  }

  /**
   * Name the page.
   *
   * @return the name, never null
   */
  public String name() {
    return page.name();
  }

  /**
   * Give the line below the name.
   *
   * @return the line, empty for none
   */
  public Optional<String> tagline() {
    return Optional.ofNullable(page.tagline());
  }

  /**
   * List what is on the page. What the organisation or its application sets is not.
   *
   * @return the elements in order, as they are now, never null
   */
  public List<WizardElement> elements() {
    List<WizardElement> elements = new ArrayList<>();
    for (ConfigElement element : page.elements()) {
      if (element instanceof ConfigElement.Html html) {
        elements.add(new WizardElement.Html(html.text()));
      } else if (element instanceof ConfigVar one && asked.containsKey(one.name())) {
        elements.add(variable(one.name()));
      }
    }
    return List.copyOf(elements);
  }

  /**
   * Look at a config variable.
   *
   * @param name its name, never null
   * @return the variable as it is now, never null
   * @throws IllegalArgumentException when it is not on the page
   */
  public WizardElement.Variable variable(String name) {
    ConfigVar one = find(name);
    return offer(name).element(one, values.get(name));
  }

  /**
   * Fill in a config variable. What does not fit is kept and told by {@link #problems()}.
   *
   * @param name its name, never null
   * @param value as the author writes it or as the platform holds it; null unsets it
   * @return this page, never null
   * @throws IllegalArgumentException when it is not on the page
   */
  public WizardPage set(String name, @Nullable Object value) {
    find(name);
    Object wire = HarnessConfig.wire(value);
    if (wire == null) {
      values.remove(name);
    } else {
      values.put(name, wire);
    }
    return this;
  }

  /**
   * Fill in the whole page.
   *
   * @param filled the author's record of this page, never null
   * @return this page, never null
   * @throws IllegalArgumentException when it has variables that are not on the page
   */
  public WizardPage set(Record filled) {
    for (RecordComponent component : filled.getClass().getRecordComponents()) {
      set(HarnessConfig.name(component), WireValues.read(component, filled));
    }
    return this;
  }

  /**
   * List what keeps the wizard from going on.
   *
   * @return every problem, never null, empty when the page is filled in
   */
  public List<ConfigProblem> problems() {
    List<ConfigProblem> problems = new ArrayList<>();
    asked.forEach(
        (name, one) -> {
          Offer offer = offer(name);
          Object value = values.get(name);
          if (offer.error() != null) {
            problems.add(problem(name, "has no values to offer: " + offer.error()));
          } else if (value == null && harness.parts().isMissing(one, values)) {
            problems.add(IntegrationParts.missing(page.name(), one));
          } else if (value != null) {
            WizardChecks.check(one, value, offer)
                .forEach(what -> problems.add(problem(name, what)));
          }
        });
    return List.copyOf(problems);
  }

  /**
   * Give what the page's data sources logged, with secrets masked.
   *
   * @return the logs, never null
   */
  public CapturedLogs logs() {
    return logs;
  }

  private ConfigProblem problem(String name, String what) {
    return new ConfigProblem(page.name(), name, what, "Correct it where it is configured.");
  }

  private Offer offer(String name) {
    return offers.getOrDefault(name, Offer.NONE);
  }

  private ConfigVar find(String name) {
    ConfigVar one = asked.get(name);
    if (one == null) {
      throw new IllegalArgumentException(
          "The page \"%s\" asks for no \"%s\". It asks for %s."
              .formatted(page.name(), name, asked.keySet()));
    }
    return one;
  }

  /** Prints the names of what it asks for. */
  @Override
  public String toString() {
    return "WizardPage[" + page.name() + " " + asked.keySet() + "]";
  }
}
