package dev.spectral.internal.read;

import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceElement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Things that are told apart by their keys. */
final class NameSpace {

  private final Report report;
  private final Map<String, String> things = new HashMap<>();

  NameSpace(Report report) {
    this.report = report;
  }

  /** Adds a thing, or reports what has its key already and gives false. */
  boolean add(String key, String thing, SourceElement element, String place, String fix) {
    String other = things.putIfAbsent(key, thing);
    if (other == null) {
      return true;
    }
    String first = other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
    String what = first + " and " + thing + " have the same key \"" + key + "\".";
    report.add(ProblemCode.SP008, element, place, what, fix);
    return false;
  }
}
