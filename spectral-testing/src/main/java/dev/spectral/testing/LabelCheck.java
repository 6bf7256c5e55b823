package dev.spectral.testing;

import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InputDefinition;
import java.util.ArrayList;
import java.util.List;

/** Looks for inputs that a person could not tell apart. */
final class LabelCheck {

  private final List<String> bare = new ArrayList<>();

  private LabelCheck() {}

  static void check(ComponentDefinition component) {
    LabelCheck check = new LabelCheck();
    component.connections().forEach(one -> check.all("connection " + one.key(), one.inputs()));
    component.actions().forEach(one -> check.all("action " + one.key(), one.inputs()));
    component.dataSources().forEach(one -> check.all("data source " + one.key(), one.inputs()));
    component.triggers().forEach(one -> check.all("trigger " + one.key(), one.inputs()));
    component.triggers().forEach(one -> check.all("trigger " + one.key(), one.onDeployInputs()));
    if (!check.bare.isEmpty()) {
      throw new AssertionError(
          "Inputs without a label, which nobody can fill in:\n  "
              + String.join("\n  ", check.bare)
              + "\nGive each a label: @Input(label = \"…\").");
    }
  }

  private void all(String place, List<InputDefinition> inputs) {
    for (InputDefinition input : inputs) {
      if (input.label().isBlank()) {
        bare.add(place + ": " + input.key());
      }
      all(place + ": " + input.key(), input.inputs());
    }
  }
}
