package dev.spectral.definition;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an author's class.
 *
 * @param code which rule it breaks, never null
 * @param place where: the class, the member and the parameter or record component, never null
 * @param location the file and line, such as {@code AcmeErp.java:41}, or null when not known
 * @param what what is wrong, naming both sides, a sentence or two, never null
 * @param fix what to do, with text to paste where there is some, never null
 */
public record Problem(
    ProblemCode code, String place, @Nullable String location, String what, String fix) {

  /**
   * Say it all.
   *
   * @return {@code [SP007] place (location): what Fix: fix}, never null
   */
  public String text() {
    String where = location == null ? place : place + " (" + location + ")";
    return "[" + code + "] " + where + ": " + what + " Fix: " + fix;
  }
}
