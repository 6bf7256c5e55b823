package dev.spectral.runtime.execution;

import java.util.ArrayList;
import java.util.List;

/** Shows where something failed without its message: a message may quote an input. */
final class Traces {

  private static final int MOST_CAUSES = 5;
  private static final int MOST_FRAMES = 20;

  private Traces() {}

  static List<String> of(Throwable problem) {
    List<String> lines = new ArrayList<>();
    Throwable current = problem;
    for (int depth = 0; current != null && depth < MOST_CAUSES; depth++) {
      lines.add((depth == 0 ? "" : "caused by ") + current.getClass().getName());
      StackTraceElement[] frames = current.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        lines.add("at " + frames[i]);
      }
      current = current.getCause();
    }
    return lines;
  }
}
