package dev.spectral.internal.read;

import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import dev.spectral.internal.template.TemplateSlots;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the slots of a placement or a ping may name: the components of the connection. */
final class LoginSlots {

  private static final Set<JavaKind> NO_TEXT = EnumSet.of(JavaKind.BYTES, JavaKind.DATA);

  private final Report report;
  private final SourceType type;
  private final Map<String, SourceVariable> components = new LinkedHashMap<>();

  LoginSlots(Report report, SourceType type) {
    this.report = report;
    this.type = type;
    type.components().forEach(one -> components.put(Placements.slotOf(one), one));
  }

  /** Names the component that an author most likely means. */
  String example() {
    return components.values().stream()
        .filter(one -> one.type().display().matches("(Optional<)?(Secret|AccessToken)>?"))
        .map(Placements::slotOf)
        .findFirst()
        .orElse("key");
  }

  void checkPlacement(String template) {
    if (TemplateSlots.keys(template).isEmpty()) {
      add(
          "The placement \"" + template + "\" has no slot, so everybody would log in alike.",
          "write {{#" + example() + "}} where the value of an input belongs.");
    }
    check("The placement", template);
  }

  void checkPing(String template) {
    check("The ping", template);
  }

  private void check(String who, String template) {
    TemplateSlots.keys(template).stream().distinct().forEach(slot -> checkSlot(who, slot));
  }

  private void checkSlot(String who, String slot) {
    SourceVariable component = components.get(slot);
    if (component == null) {
      String hint = Names.didYouMean(slot, components.keySet());
      String what = who + " names the input \"" + slot + "\", which the connection does not have. ";
      add(
          (what + hint).trim(),
          components.isEmpty()
              ? "add a component named " + slot + "."
              : "use one of " + List.copyOf(components.keySet()) + ".");
    } else if (NO_TEXT.contains(InputShape.of(component.type(), null).kind())) {
      add(
          who + " names the input \"" + slot + "\", which holds bytes and no text.",
          "name another input, or make it a Secret.");
    }
  }

  private void add(String what, String fix) {
    report.add(ProblemCode.SP046, type, type.simpleName(), what, fix);
  }
}
