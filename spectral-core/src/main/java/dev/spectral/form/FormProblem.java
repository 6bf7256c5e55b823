package dev.spectral.form;

/**
 * One thing that is wrong with a form, or with what was filled in.
 *
 * @param at where, as a JSON Pointer such as {@code /people/0/age}; empty for the whole; never null
 * @param message what is wrong, never null
 */
public record FormProblem(String at, String message) {

  @Override
  public String toString() {
    return (at.isEmpty() ? "" : at + ": ") + message;
  }
}
