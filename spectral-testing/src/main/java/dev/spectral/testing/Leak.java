package dev.spectral.testing;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Says where a secret came out. */
final class Leak {

  private final String what;
  private final Weather weather;
  private final Sentinels sentinels;

  Leak(String what, Weather weather, Sentinels sentinels) {
    this.what = what;
    this.weather = weather;
    this.sentinels = sentinels;
  }

  void in(HarnessRun run) {
    run.error().ifPresent(error -> inError(trace(error)));
    inLog(run.logs());
    boolean repeatsWhatWasSent = weather == Weather.REFUSING;
    if (run.succeeded() && !repeatsWhatWasSent) {
      look(result(run), "its result", "Leave it out of what is returned.");
    }
  }

  private static String result(HarnessRun run) {
    if (run instanceof ActionRun done) {
      return done.data() + " " + done.headers() + " " + done.supplementalData();
    }
    return run instanceof TriggerRun fired
        ? fired.payload() + " " + TestJson.tree(fired.response())
        : run.toString();
  }

  void inLog(CapturedLogs logs) {
    look(logs.toString(), "its log", "Do not log it, in whatever form.");
  }

  void inError(String text) {
    look(text, "its error", "Keep it out of messages, in whatever form.");
  }

  void inConsole(String text) {
    look(
        text,
        "what it prints",
        "Log with context.logger(), which masks secrets, and print nothing.");
  }

  private void look(String text, String place, String fix) {
    sentinels
        .in(text)
        .ifPresent(
            input -> {
              throw new AssertionError(
                  "%s shows the secret of \"%s\" in %s, for everybody who may see executions%s. %s"
                      .formatted(what, input, place, when(), fix));
            });
  }

  private String when() {
    return switch (weather) {
      case DEAD -> ", when the other system cannot be reached";
      case REFUSING -> ", when the other system refuses the login";
      case FAIR -> "";
    };
  }

  private static String trace(Throwable error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
