package dev.spectral.internal.read;

import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceElement;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. Nothing stops at the first problem. */
final class Report {

  private final List<Finding> findings = new ArrayList<>();

  void add(ProblemCode code, SourceElement element, String place, String what, String fix) {
    Finding finding = new Finding(code, element, place, what, fix);
    if (findings.stream().noneMatch(one -> one.code() == code && same(one, finding))) {
      findings.add(finding);
    }
  }

  private static boolean same(Finding one, Finding other) {
    return one.place().equals(other.place()) && one.what().equals(other.what());
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
