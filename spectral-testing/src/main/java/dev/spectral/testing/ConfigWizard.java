package dev.spectral.testing;

import dev.spectral.annotations.ActivatedBy;
import dev.spectral.annotations.ConfigPermission;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigException;
import dev.spectral.integration.ConfigException.ConfigProblem;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ScopedConnection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The config wizard of an instance, gone through page by page as a person does. A page is opened
 * with {@link #next()}, when the one before is filled in; its data sources are asked then. For one
 * thread.
 *
 * <pre>{@code
 * ConfigWizard wizard = harness.wizard();
 * wizard.next().set("Slack Connection", new SlackLogin(…));
 * WizardPage page = wizard.next();
 * assertThat(page.variable("Channel").choices()).contains(new Choice("C1", "general"));
 * page.set("Channel", "C1");
 * wizard.finish();
 * }</pre>
 */
public final class ConfigWizard {

  private final IntegrationHarness harness;
  private final List<ConfigPageDefinition> pages;
  private final Map<String, Object> values;
  private @Nullable WizardPage current;
  private int opened;

  ConfigWizard(IntegrationHarness harness, List<ConfigPageDefinition> pages) {
    this.harness = harness;
    this.pages = pages;
    this.values = new LinkedHashMap<>(harness.configVars());
  }

  /**
   * Name the pages.
   *
   * @return their names in order, never null
   */
  public List<String> pages() {
    return pages.stream().map(ConfigPageDefinition::name).toList();
  }

  /**
   * Open the next page.
   *
   * @return the page, its defaults filled in and its data sources asked, never null
   * @throws ConfigException when the page before is not filled in; it carries all problems
   * @throws NoSuchElementException when there is no other page
   */
  public WizardPage next() {
    check();
    if (opened == pages.size()) {
      throw new NoSuchElementException("The wizard has no page after " + pages() + ".");
    }
    WizardPage page = new WizardPage(harness, pages.get(opened), values);
    opened++;
    current = page;
    return page;
  }

  /**
   * Save what was filled in. Pages that were not opened are opened, as far as their defaults do.
   *
   * @return the harness, whose runs have these config variables from now on, never null
   * @throws ConfigException when something must be filled in yet; it carries all problems of the
   *     page
   */
  public IntegrationHarness finish() {
    while (opened < pages.size()) {
      next();
    }
    check();
    List<ConfigProblem> unset = new ArrayList<>();
    for (ConfigPageDefinition page : pages) {
      page.elements().stream()
          .filter(ConfigVar.class::isInstance)
          .map(ConfigVar.class::cast)
          .filter(one -> harness.parts().isMissing(one, values))
          .forEach(one -> unset.add(IntegrationParts.missing(page.name(), one)));
    }
    if (!unset.isEmpty()) {
      throw new ConfigException(unset);
    }
    values.forEach(harness::keep);
    return harness;
  }

  private void check() {
    WizardPage page = current;
    if (page != null && !page.problems().isEmpty()) {
      throw new ConfigException(page.problems());
    }
  }

  /** Tells whether the wizard asks for a variable, rather than the organisation or its app. */
  static boolean isAsked(ConfigVar one) {
    if (one instanceof ConfigValue value) {
      return value.visibility().permission() == ConfigPermission.CUSTOMER;
    } else if (one instanceof ConfigConnection connection) {
      return connection.visibility().permission() == ConfigPermission.CUSTOMER;
    }
    return one instanceof ScopedConnection scoped && scoped.by() == ActivatedBy.USER;
  }
}
