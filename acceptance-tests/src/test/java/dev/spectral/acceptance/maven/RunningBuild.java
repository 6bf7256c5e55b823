package dev.spectral.acceptance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Maven run that stays, until it is asked to stop as Ctrl-C would. */
final class RunningBuild implements AutoCloseable {

  private static final int AT_MOST_SECONDS = 180;

  private final Process process;
  private final Path output;

  private RunningBuild(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Start Maven on a project. */
  static RunningBuild start(Path directory, String... arguments) {
    Path work = Path.of(System.getProperty("it.work"));
    Path output = work.resolve(directory.getFileName() + "-output.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("it.maven.home") + "/bin/mvn",
                "-B",
                "-ntp",
                "-s",
                work.resolve(directory.getFileName() + "-settings.xml").toString(),
                "-Dmaven.repo.local=" + System.getProperty("it.repository")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      return new RunningBuild(
          builder.redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Wait until the output holds a text, and return the output. */
  String awaitOutput(String text) throws IOException, InterruptedException {
    for (int waited = 0; !output().contains(text); waited++) {
      boolean ended = process.waitFor(1, TimeUnit.SECONDS);
      if ((ended && !output().contains(text)) || waited > AT_MOST_SECONDS) {
        throw new AssertionError("Maven never said '" + text + "': " + output());
      }
    }
    return output();
  }

  /** Ask Maven to stop, as Ctrl-C does, and wait until it and all that it started have ended. */
  void stop() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    awaitEnd(children);
  }

  /** Kill Maven, which then can clean up nothing, and wait until all that it started has ended. */
  void kill() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    awaitEnd(children);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void awaitEnd(List<ProcessHandle> children) {
    assertThat(children).as("the runtime and its companion").hasSize(2);
    process.onExit().orTimeout(AT_MOST_SECONDS, TimeUnit.SECONDS).join();
    for (ProcessHandle child : children) {
      child.onExit().orTimeout(AT_MOST_SECONDS, TimeUnit.SECONDS).join();
    }
  }

  private String output() throws IOException {
    return Files.readString(output);
  }
}
