package dev.spectral.testing;

import dev.spectral.invoke.Outcome;

/** What a {@link HarnessRun} that failed says to a test that asks for its result. */
final class NoResult {

  private NoResult() {}

  static AssertionError of(String what, String key, Outcome.Failure failure) {
    return new AssertionError(
        "The %s \"%s\" failed, so it has no result: %s".formatted(what, key, describe(failure)),
        failure.error());
  }

  static String describe(Outcome.Failure failure) {
    return failure.kind() + " " + failure.type() + ": " + failure.message();
  }
}
