package dev.spectral.maven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs the git that is installed; whatever goes wrong, there is just no answer. */
final class GitCommand {

  private static final int SECONDS = 10;

  private final Path directory;

  GitCommand(Path directory) {
    this.directory = directory;
  }

  /** The first line that git prints, if it succeeds and prints one. */
  Optional<String> run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process process = start(command);
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      process.destroy();
      return ended && process.exitValue() == 0
          ? output.lines().findFirst().filter(line -> !line.isBlank())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(directory.toFile());
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
