package dev.spectral.maven.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A Java process that never outlives this one.
 *
 * <p>It ends when its standard input ends: on {@link #close}, when this JVM is asked to stop, and
 * when this JVM is killed, because the pipe dies with it.
 */
final class JavaProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LAST_LINES = 20;

  private final JavaCommand command;
  private final Process process;
  private final CompletableFuture<String> firstLine = new CompletableFuture<>();
  private final Thread hook = new Thread(this::stop, "stop child process");

  private JavaProcess(JavaCommand command, Process process) {
    this.command = command;
    this.process = process;
  }

  /** Start the process; its output goes to its log. */
  static JavaProcess start(JavaCommand command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command.commandLine());
    Files.deleteIfExists(command.log());
    builder.directory(command.directory().toFile());
    builder.redirectError(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
    JavaProcess started = new JavaProcess(command, builder.start());
    Runtime.getRuntime().addShutdownHook(started.hook);
    Thread reader = new Thread(started::readOutput, "read output of child process");
    reader.setDaemon(true);
    reader.start();
    return started;
  }

  /** Wait for the first line that the process prints on standard output. */
  String awaitFirstLine(Duration patience) {
    try {
      return firstLine.get(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw failed("ended before it was ready");
    } catch (TimeoutException e) {
      throw failed("was not ready after " + patience.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("was not waited for: the build was interrupted");
    }
  }

  /** Delete the file that held the arguments, which a running process needs no more. */
  void forgetArguments() throws IOException {
    Files.deleteIfExists(command.argumentFile());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Wait until the process ends by itself. */
  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  /** An error that shows the end of the log. */
  LaunchException failed(String what) {
    return new LaunchException(
        "The "
            + command.name()
            + " "
            + what
            + ". Its log, "
            + command.log()
            + ", ends with:\n"
            + String.join("\n", lastLines()));
  }

  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the JVM is stopping already, and the hook with it
    }
  }

  private void stop() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void readOutput() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Files.writeString(
            command.log(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        firstLine.complete(line);
      }
    } catch (IOException e) {
      firstLine.completeExceptionally(e);
    }
    firstLine.completeExceptionally(new IllegalStateException("no line was printed"));
  }

  private List<String> lastLines() {
    try {
      List<String> lines =
          Files.exists(command.log()) ? Files.readAllLines(command.log()) : List.of();
      return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
