package dev.spectral.internal.read;

import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceElement;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. Nothing stops at the first problem. */
public final class Report {

  private final List<Finding> findings = new ArrayList<>();

  /** Starts without findings. */
  public Report() {}

  /**
   * Add a finding, unless it is there already.
   *
   * @param code what kind of problem it is
   * @param element what it is about
   * @param place its name
   * @param what what is wrong, sentences
   * @param fix what to do, without a capital at its start
   */
  public void add(ProblemCode code, SourceElement element, String place, String what, String fix) {
    Finding finding = new Finding(code, element, place, what, fix);
    if (findings.stream().noneMatch(one -> one.code() == code && same(one, finding))) {
      findings.add(finding);
    }
  }

  private static boolean same(Finding one, Finding other) {
    return one.place().equals(other.place()) && one.what().equals(other.what());
  }

  /**
   * List what was found.
   *
   * @return the findings in order
   */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
