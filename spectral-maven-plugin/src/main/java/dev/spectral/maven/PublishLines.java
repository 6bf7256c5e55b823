package dev.spectral.maven;

import dev.spectral.maven.platform.Progress;
import dev.spectral.maven.platform.PublishOutcome;
import dev.spectral.maven.platform.PublishOutcome.Published;
import dev.spectral.maven.platform.PublishOutcome.Skipped;
import java.util.function.Consumer;

/** Says for a person how a publish goes. */
final class PublishLines implements Progress {

  private final Consumer<String> printer;

  PublishLines(Consumer<String> printer) {
    this.printer = printer;
  }

  @Override
  public void started(String step) {
    printer.accept("  … " + step);
  }

  @Override
  public void done(String step) {
    // the next step, or the outcome, says as much
  }

  @Override
  public void note(String line) {
    printer.accept("  " + line);
  }

  /** Say how it ended. */
  void print(PublishOutcome outcome) {
    if (outcome instanceof Published published) {
      printer.accept(
          "Published "
              + published.label()
              + " ("
              + published.componentKey()
              + ") version "
              + published.version()
              + " to "
              + published.platform());
    } else if (outcome instanceof Skipped skipped) {
      printer.accept(
          "Signatures match ("
              + skipped.signature()
              + "): "
              + skipped.platform()
              + " has this package of "
              + skipped.componentKey()
              + " already, so nothing was published.");
    }
  }
}
