package dev.spectral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources under {@code rules}: comments that begin with a code are what both readers say. */
class RulesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "rules");

  @TempDir Path output;

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Path::getFileName).toList();
    }
  }

  @Test
  void findsTheSources() throws IOException {
    assertThat(sources()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void saysTheSameOfTheSourceAndOfTheClass(Path name) throws Exception {
    String code = Files.readString(FOLDER.resolve(name));
    Source source = Source.of(code);
    List<String> expected = expected(code);
    assertThat(new Compiler(output).problems(source)).isEqualTo(expected);
    assertThat(new Compiler(output).with("-parameters").problemsOfTheClass(source))
        .isEqualTo(expected);
  }

  private static List<String> expected(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("// [SP"))
        .map(line -> line.substring(3))
        .toList();
  }
}
