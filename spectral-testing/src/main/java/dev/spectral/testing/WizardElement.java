package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Choice;
import dev.spectral.integration.ConfigVarType;
import java.util.List;
import java.util.Optional;

/** What a person sees on a page of the config wizard. */
public sealed interface WizardElement {

  /**
   * Text that helps.
   *
   * @param text HTML, never null
   */
  record Html(String text) implements WizardElement {}

  /**
   * A config variable to fill in.
   *
   * @param name its name, never null
   * @param type what it holds, empty for a connection, never null
   * @param inputs the labels of the inputs of a connection that are shown, never null
   * @param choices the values to choose from, never null, empty where there is no choice
   * @param offered what its data source gave, as JSON, a JSON null for nothing, never null
   * @param value what it holds, as the platform holds it, empty for nothing, never null; a
   *     connection holds credentials in the clear
   * @param error why its data source gave nothing, empty for no error, never null
   */
  record Variable(
      String name,
      Optional<ConfigVarType> type,
      List<String> inputs,
      List<Choice> choices,
      JsonNode offered,
      Optional<Object> value,
      Optional<String> error)
      implements WizardElement {

    /** Copies the lists. */
    public Variable {
      inputs = List.copyOf(inputs);
      choices = List.copyOf(choices);
    }

    /** Names the variable; what it holds may be secret. */
    @Override
    public String toString() {
      return "Variable[" + name + error.map(text -> ", error: " + text).orElse("") + "]";
    }
  }
}
