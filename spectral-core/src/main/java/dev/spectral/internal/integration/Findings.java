package dev.spectral.internal.integration;

import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import java.util.ArrayList;
import java.util.List;

/** Collects what the checks find. */
final class Findings {

  private final List<ModelFinding> all = new ArrayList<>();

  void add(ProblemCode code, IntegrationDefinition integration, String what, String fix) {
    add(code, integration, "the integration " + quoted(integration.name()), what, fix);
  }

  void add(ProblemCode code, FlowDefinition flow, String what, String fix) {
    add(code, flow, "the flow " + quoted(flow.name()), what, fix);
  }

  void add(ProblemCode code, ConfigPageDefinition page, String what, String fix) {
    add(code, page, "the page " + quoted(page.name()), what, fix);
  }

  void add(ProblemCode code, ConfigVar configVar, String what, String fix) {
    add(code, configVar, "the config variable " + quoted(configVar.name()), what, fix);
  }

  private void add(ProblemCode code, Object about, String place, String what, String fix) {
    all.add(new ModelFinding(code, about, place, what, fix));
  }

  List<ModelFinding> all() {
    return List.copyOf(all);
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
