package dev.spectral.internal.read;

import dev.spectral.annotations.ModelChoice;
import dev.spectral.definition.ModelEntry;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceConstant;
import dev.spectral.internal.source.SourceType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the constants of an enum are called on the wire. */
public final class EnumModel {

  private EnumModel() {}

  /**
   * List the values an enum offers.
   *
   * @param type an enum
   * @return label and wire value of each constant, in the order of the constants
   */
  public static List<ModelEntry> of(SourceType type) {
    return type.constants().stream().map(EnumModel::entry).toList();
  }

  /**
   * Give the wire value of one constant.
   *
   * @param type an enum
   * @param constant the name of the constant
   * @return its value
   */
  public static String valueOf(SourceType type, String constant) {
    return type.constants().stream()
        .filter(one -> one.name().equals(constant))
        .map(one -> entry(one).value())
        .findFirst()
        .orElse(constant);
  }

  /** Reports constants that would be the same on the wire. */
  static void check(Report report, SourceType type) {
    Map<String, String> names = new HashMap<>();
    for (SourceConstant constant : type.constants()) {
      String value = entry(constant).value();
      String other = names.putIfAbsent(value, constant.name());
      if (other != null) {
        report.add(
            ProblemCode.SP008,
            constant,
            type.simpleName() + "." + constant.name(),
            "The constant " + other + " also has the value \"" + value + "\".",
            "write @ModelChoice(value = \"…\") with another value on one of them.");
      }
    }
  }

  private static ModelEntry entry(SourceConstant constant) {
    ModelChoice choice = constant.annotation(ModelChoice.class);
    String label = choice == null || choice.label().isEmpty() ? "" : choice.label();
    String value = choice == null || choice.value().isEmpty() ? constant.name() : choice.value();
    return new ModelEntry(label.isEmpty() ? Names.words(constant.name()) : label, value);
  }
}
