package dev.spectral.internal.read;

import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceElement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every label, description, key and icon must fulfil. */
public final class Labels {

  private final Report report;
  private final SourceElement element;
  private final String place;

  /**
   * Start.
   *
   * @param report takes what is wrong
   * @param element what has the labels
   * @param place its name
   */
  public Labels(Report report, SourceElement element, String place) {
    this.report = report;
    this.element = element;
    this.place = place;
  }

  void check(String annotation, String label, String description) {
    if (label.isBlank()) {
      report.add(
          ProblemCode.SP014,
          element,
          place,
          Texts.blank("label", annotation),
          "write label = \"…\" with a short name.");
    }
    if (description.isBlank()) {
      report.add(
          ProblemCode.SP014,
          element,
          place,
          Texts.blank("description", annotation),
          "write description = \"…\" with one sentence.");
    }
  }

  void checkKey(String key) {
    if (!Names.isKey(key)) {
      report.add(ProblemCode.SP021, element, place, Texts.badKey(key), Texts.KEY_FIX);
    }
  }

  /**
   * Check the path of an icon.
   *
   * @param path the path, empty for none
   * @return the path, or null for none
   */
  public @Nullable String icon(String path) {
    if (path.isEmpty()) {
      return null;
    }
    boolean inside = !path.startsWith("/") && !path.contains("..") && !path.contains("\\");
    if (!path.toLowerCase(Locale.ROOT).endsWith(".png") || !inside) {
      report.add(
          ProblemCode.SP015,
          element,
          place,
          "The icon \"" + path + "\" is not the path of a PNG file among the resources.",
          "put a PNG file under src/main/resources and write its path from there, such as"
              + " icons/erp.png.");
    }
    return path;
  }
}
