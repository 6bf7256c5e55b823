package dev.spectral.maven;

import dev.spectral.maven.platform.ImportOutcome;
import dev.spectral.maven.platform.PublishOutcome.Published;
import dev.spectral.maven.platform.PublishOutcome.Skipped;
import java.util.function.Consumer;

/** Says for a person how an import ended. */
final class ImportLines {

  private ImportLines() {}

  static void print(ImportOutcome outcome, Consumer<String> printer) {
    if (outcome.component() instanceof Published code) {
      printer.accept("Its code is version " + code.version() + " of " + code.componentKey());
    } else if (outcome.component() instanceof Skipped code) {
      printer.accept(
          "Signatures match ("
              + code.signature()
              + "): "
              + code.platform()
              + " has its code already, so only the definition was sent.");
    }
    printer.accept(
        (outcome.created() ? "Imported \"" : "Updated \"")
            + outcome.name()
            + "\" on "
            + outcome.platform()
            + ", integration "
            + outcome.integrationId());
    if (outcome.publishedVersion() != null) {
      printer.accept("Published version " + outcome.publishedVersion());
    }
  }
}
