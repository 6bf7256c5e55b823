package dev.spectral.internal.integration;

import static dev.spectral.internal.integration.Findings.quoted;

import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.ValueSource;
import dev.spectral.internal.js.CamelCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and keys that must be one's own. */
final class KeyChecks {

  private static final String BLANK =
      "Its stable key is blank, so the platform could not tell it from a new one when its name"
          + " changes.";
  private static final String BLANK_FIX =
      "write stableKey = \"…\" with a word that will never change.";
  private static final String SHARED_FIX = "give it a stable key of its own.";

  private final IntegrationDefinition integration;
  private final Findings findings;

  KeyChecks(IntegrationDefinition integration, Findings findings) {
    this.integration = integration;
    this.findings = findings;
  }

  void check() {
    checkFlows();
    checkPages(integration.pages());
    checkPages(integration.userLevelPages());
    checkConfigVars();
  }

  private void checkFlows() {
    Map<String, String> stableKeys = new HashMap<>();
    Map<String, String> functions = new HashMap<>();
    for (FlowDefinition flow : integration.flows()) {
      if (flow.stableKey().isBlank()) {
        findings.add(ProblemCode.SP061, flow, BLANK, BLANK_FIX);
      } else if (stableKeys.containsKey(flow.stableKey())) {
        String other = "the flow " + quoted(stableKeys.get(flow.stableKey()));
        findings.add(ProblemCode.SP061, flow, shared(flow.stableKey(), other), SHARED_FIX);
      }
      stableKeys.putIfAbsent(flow.stableKey(), flow.name());
      String other = functions.putIfAbsent(flow.actionKey(), flow.name());
      if (other != null) {
        findings.add(
            ProblemCode.SP062,
            flow,
            "Its function has the key "
                + quoted(flow.actionKey())
                + ", and so has that of the flow "
                + quoted(other)
                + ", so one would replace the other.",
            "use names that differ in their letters of ASCII or digits, not only in capitals and"
                + " signs.");
      }
    }
  }

  private static String shared(String stableKey, String other) {
    return "Its stable key "
        + quoted(stableKey)
        + " is that of "
        + other
        + " as well, so the platform could not tell the two apart.";
  }

  private void checkPages(List<ConfigPageDefinition> pages) {
    Map<String, ConfigPageDefinition> names = new HashMap<>();
    for (ConfigPageDefinition page : pages) {
      if (names.putIfAbsent(page.name(), page) != null) {
        findings.add(
            ProblemCode.SP063,
            page,
            "Another page has the same name, so people could not tell which one they are on.",
            "give it a name of its own.");
      }
    }
  }

  private void checkConfigVars() {
    Map<String, ConfigVar> names = new HashMap<>();
    Map<String, ConfigVar> keys = new HashMap<>();
    Map<String, ConfigVar> stableKeys = new HashMap<>();
    for (ConfigVar one : integration.configVars()) {
      if (one.stableKey().isBlank()) {
        findings.add(ProblemCode.SP061, one, BLANK, BLANK_FIX);
      } else if (stableKeys.containsKey(one.stableKey())) {
        ConfigVar other = stableKeys.get(one.stableKey());
        String named = "the config variable " + quoted(other.name());
        findings.add(ProblemCode.SP061, one, shared(one.stableKey(), named), SHARED_FIX);
      }
      stableKeys.putIfAbsent(one.stableKey(), one);
      if (names.putIfAbsent(one.name(), one) != null) {
        findings.add(
            ProblemCode.SP063,
            one,
            "Another config variable has the same name, on whichever page, so one would replace the"
                + " other.",
            "give it a name of its own.");
      } else {
        checkKey(one, keys);
      }
    }
  }

  private void checkKey(ConfigVar configVar, Map<String, ConfigVar> keys) {
    String kind = kind(configVar);
    if (!kind.isEmpty()) {
      String key = CamelCase.of(configVar.name());
      ConfigVar other = keys.putIfAbsent(kind + key, configVar);
      if (other != null) {
        findings.add(
            ProblemCode.SP063,
            configVar,
            "Its "
                + kind
                + " has the key "
                + quoted(key)
                + ", and so has that of "
                + quoted(other.name())
                + ", so one would replace the other.",
            "use names that differ in more than capitals and signs.");
      }
    }
  }

  private static String kind(ConfigVar configVar) {
    if (configVar instanceof ConfigConnection one
        && one.source() instanceof ConnectionSource.Inline) {
      return "connection";
    }
    boolean asks =
        configVar instanceof ConfigValue value && value.source() instanceof ValueSource.Inline;
    return asks ? "data source" : "";
  }
}
