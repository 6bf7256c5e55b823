package dev.spectral.maven.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The runtime of one module, started by this build. */
public final class RuntimeProcess implements AutoCloseable {

  private static final String MAIN = "dev.spectral.runtime.Main";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JavaProcess process;
  private final Path directory;
  private final RunningRuntime running;

  private RuntimeProcess(JavaProcess process, Path directory, RunningRuntime running) {
    this.process = process;
    this.directory = directory;
    this.running = running;
  }

  /**
   * Start the runtime on this machine only, and wait until it takes requests.
   *
   * @param classpath the runtime and all that it needs, never null
   * @param directory where it keeps its data, its token and its log, never null
   * @param port the port to listen on; 0 for any free one
   * @return the running runtime, never null
   * @throws IOException if files cannot be read or written
   * @throws LaunchException if it is running already, or does not start
   */
  public static RuntimeProcess start(List<Path> classpath, Path directory, int port)
      throws IOException {
    Optional<RunningRuntime> before = RunningRuntime.find(directory);
    if (before.isPresent()) {
      throw new LaunchException(
          "A runtime of this module is running already, at "
              + before.get().url()
              + " (process "
              + before.get().pid()
              + "). Fix: use it with spectral:invoke, or stop it first.");
    }
    JavaProcess process =
        JavaProcess.start(
            new JavaCommand("runtime", classpath, MAIN, arguments(directory, port), directory));
    try {
      URI url = url(process);
      process.forgetArguments();
      RunningRuntime running =
          new RunningRuntime(url, RunningRuntime.token(directory), process.pid());
      running.write(directory);
      return new RuntimeProcess(process, directory, running);
    } catch (IOException | RuntimeException e) {
      process.close();
      throw e;
    }
  }

  /**
   * Tell where the runtime is.
   *
   * @return its address, never null
   */
  public URI url() {
    return running.url();
  }

  /**
   * Tell what the runtime wants to see.
   *
   * @return its access token, never null
   */
  public Secret token() {
    return running.token();
  }

  /**
   * Locate the token, so that a person can use it without seeing it.
   *
   * @return the file that holds it, never null
   */
  public Path tokenFile() {
    return RunningRuntime.tokenFile(directory);
  }

  /**
   * Wait until the runtime ends by itself, which it does not do for a good reason.
   *
   * @throws LaunchException always, when it has ended
   * @throws InterruptedException if the build was interrupted
   */
  public void awaitEnd() throws InterruptedException {
    process.awaitEnd();
    throw process.failed("ended by itself");
  }

  @Override
  public void close() throws IOException {
    process.close();
    RunningRuntime.forget(directory);
  }

  private static List<String> arguments(Path directory, int port) {
    return List.of(
        "--host",
        "127.0.0.1",
        "--port",
        String.valueOf(port),
        "--data",
        directory.resolve("data").toString(),
        "--token-file",
        RunningRuntime.tokenFile(directory).toString(),
        "--exit-with-stdin");
  }

  private static URI url(JavaProcess process) {
    String line = process.awaitFirstLine(PATIENCE);
    try {
      return URI.create(JSON.readTree(line).path("url").asText());
    } catch (JsonProcessingException e) {
      throw process.failed("did not say where it listens");
    }
  }
}
