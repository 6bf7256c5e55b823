package dev.spectral.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.spectral.internal.template.TemplateSlots;
import java.util.List;
import java.util.Set;

/** Template slots: what is filled with itself is itself, and what is no slot stays. */
public final class TemplateTarget {

  private TemplateTarget() {}

  /**
   * Try one input.
   *
   * @param data the feed, never null
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String template = new Fed(data, "{{#", "}}", "{", "}", "#", "key", "$1", "\\", "é").text();
    String value = data.consumeRemainingAsString();
    List<String> keys = TemplateSlots.keys(template);

    Fed.require(
        TemplateSlots.fill(template, key -> "{{#" + key + "}}").equals(template),
        "slots filled with themselves change nothing: " + template);
    Fed.require(
        TemplateSlots.problem(template, Set.copyOf(keys)).isEmpty() != keys.isEmpty(),
        "a template has a problem when it has no slot");
    int kept = template.length() - keys.stream().mapToInt(key -> key.length() + 5).sum();
    Fed.require(
        TemplateSlots.fill(template, key -> value).length() == kept + keys.size() * value.length(),
        "each slot is replaced by its value: " + template);
  }
}
