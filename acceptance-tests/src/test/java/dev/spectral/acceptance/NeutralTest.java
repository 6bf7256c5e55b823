package dev.spectral.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files belong to everybody: none depends on the machine on which it was written. */
class NeutralTest {

  private static final Pattern SOMEBODYS_DIRECTORY =
      Pattern.compile("(?<![\\w.$}{-])/(root|work|home/\\w+|Users/\\w+)/|[A-Z]:\\\\Users\\\\");
  private static final Pattern REGISTRY =
      Pattern.compile(
          "repo1?\\.maven(\\.apache)?\\.org|registry\\.(npmjs|yarnpkg)\\.\\w+|deb\\.debian\\.org");

  @Test
  void namesNobodysDirectory() {
    assertThat(findings(SOMEBODYS_DIRECTORY)).isEmpty();
  }

  @Test
  void namesNoRegistry() {
    assertThat(findings(REGISTRY)).isEmpty();
  }

  private static Stream<String> findings(Pattern pattern) {
    return Checkout.filesUnder(Checkout.root(), "").stream()
        .flatMap(
            file ->
                text(file)
                    .lines()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> Checkout.nameOf(file) + ": " + line.strip()));
  }

  /** Binary files as well: every byte is a character of ISO 8859-1. */
  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
