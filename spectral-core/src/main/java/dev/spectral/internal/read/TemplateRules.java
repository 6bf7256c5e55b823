package dev.spectral.internal.read;

import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.WireType;
import dev.spectral.internal.source.SourceElement;
import dev.spectral.internal.template.TemplateSlots;
import java.util.List;

/** What the templates of one connection must fulfil: each slot names an input that people fill. */
final class TemplateRules {

  private final Report report;
  private final List<String> filled;
  private final List<String> templates;

  TemplateRules(Report report, List<InputDefinition> inputs) {
    this.report = report;
    this.filled = keys(inputs, false);
    this.templates = keys(inputs, true);
  }

  private static List<String> keys(List<InputDefinition> inputs, boolean templates) {
    return inputs.stream()
        .filter(one -> (one.type() == WireType.TEMPLATE) == templates)
        .map(InputDefinition::key)
        .toList();
  }

  void check(String template, SourceElement element, String place) {
    List<String> slots = TemplateSlots.keys(template);
    if (slots.isEmpty()) {
      report.add(
          ProblemCode.SP031,
          element,
          place,
          "The template \"" + template + "\" has no slot, so it would always be the same.",
          "write {{#key}} where the value of another input belongs, or write defaultValue in place"
              + " of template.");
    }
    slots.stream().distinct().forEach(slot -> checkSlot(slot, element, place));
  }

  private void checkSlot(String slot, SourceElement element, String place) {
    if (templates.contains(slot)) {
      report.add(
          ProblemCode.SP031,
          element,
          place,
          "The template names \""
              + slot
              + "\", which is a template itself, and templates are"
              + " filled in once.",
          "write out here what " + slot + " is made of.");
    } else if (!filled.contains(slot)) {
      String hint = Names.didYouMean(slot, filled);
      String what =
          "The template names the input \""
              + slot
              + "\", which the connection does not"
              + " have. "
              + hint;
      report.add(
          ProblemCode.SP031,
          element,
          place,
          what.trim(),
          filled.isEmpty() ? "add a component named " + slot + "." : "use one of " + filled + ".");
    }
  }
}
