package dev.spectral.maven.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProcessTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path directory;

  @Test
  void passesArgumentsAsTheyAreAndEndsWhenItIsClosed() throws Exception {
    JavaProcess process = start("wait", "a b", "\"quoted\"", "C:\\path", "#no comment", "");
    assertThat(process.awaitFirstLine(PATIENCE))
        .isEqualTo("wait|a b|\"quoted\"|C:\\path|#no comment|");
    process.close();
    assertThat(process.isAlive()).isFalse();
    process.awaitEnd();
    assertThat(directory.resolve("child.log")).content().contains("wait|a b");
  }

  @Test
  void leavesNoFileWithArgumentsOnceItRuns() throws Exception {
    try (JavaProcess process = start("wait", "s3cret")) {
      process.awaitFirstLine(PATIENCE);
      process.forgetArguments();
      assertThat(directory.resolve("child.args")).doesNotExist();
    }
  }

  @Test
  void showsTheEndOfTheLogOfAProcessThatEndsTooEarly() throws IOException {
    try (JavaProcess process = start("fail")) {
      assertThatExceptionOfType(LaunchException.class)
          .isThrownBy(() -> process.awaitFirstLine(PATIENCE))
          .withMessageStartingWith(
              "The child ended before it was ready. Its log, "
                  + directory.resolve("child.log")
                  + ", ends with:\n")
          .withMessageContaining("IllegalStateException: cannot work");
    }
  }

  private JavaProcess start(String... arguments) throws IOException {
    return JavaProcess.start(
        new JavaCommand(
            "child", classpath(), Child.class.getName(), List.of(arguments), directory));
  }

  static List<Path> classpath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::isDirectory)
        .toList();
  }
}
