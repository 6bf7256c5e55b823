package dev.spectral.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the runtime. */
@Command(
    name = "spectral-runtime",
    sortOptions = false,
    usageHelpWidth = 100,
    description = "Takes published components, keeps their versions and invokes their actions.",
    footer = {
      "",
      "When ready it prints one line of JSON on standard output: {\"url\":\"http://127.0.0.1:8780\"}.",
      "Logs go to standard error, one JSON object per line. SIGTERM stops it.",
      "Exit codes: 0 stopped as asked, 1 could not start, 2 wrong options.",
      "The environment variable SPECTRAL_RUNTIME_TOKEN sets the access token and wins over the file."
    })
final class RuntimeCommand implements Callable<Integer> {

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to bind to (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = SpectralRuntimeBuilder.DEFAULT_HOST;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to bind to, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port = SpectralRuntimeBuilder.DEFAULT_PORT;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where everything is kept (default: ./${DEFAULT-VALUE}).")
  private Path data = Path.of(SpectralRuntimeBuilder.DEFAULT_DATA_DIRECTORY);

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Holds the access token; made with a random one when absent (default: DIR/token).")
  private @Nullable Path tokenFile;

  @Option(
      names = "--max-package-size",
      paramLabel = "SIZE",
      description = "Largest package it takes (default: ${DEFAULT-VALUE}).")
  private DataSize maxPackageSize = SpectralRuntimeBuilder.DEFAULT_MAX_PACKAGE_SIZE;

  @Option(
      names = "--exit-with-stdin",
      description = "Stop when standard input ends: then it never outlives what started it.")
  private boolean exitWithStdin;

  @Option(names = "--help", usageHelp = true, description = "Show this and exit.")
  void showHelp(boolean asked) {
    // The parser itself acts on it; the option only needs a place.
  }

  @Spec private @Nullable CommandSpec spec;

  private final CountDownLatch stop = new CountDownLatch(1);

  @Override
  public Integer call() throws InterruptedException, JsonProcessingException {
    SpectralRuntimeBuilder builder = settings();
    try (SpectralRuntime runtime = start(builder)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stopCleanly(runtime), "spectral-stop"));
      if (exitWithStdin) {
        watchStandardInput();
      }
      announce(runtime);
      stop.await();
      return 0;
    } catch (RuntimeStartException | IOException e) {
      commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }

  private SpectralRuntimeBuilder settings() {
    try {
      return SpectralRuntime.builder()
          .host(host)
          .port(port)
          .dataDirectory(data)
          .maxPackageSize(maxPackageSize);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private SpectralRuntime start(SpectralRuntimeBuilder builder) throws IOException {
    Path file = tokenFile == null ? data.resolve("token") : tokenFile;
    return builder.token(new AccessToken(System.getenv(), file).find()).start();
  }

  private void announce(SpectralRuntime runtime) throws JsonProcessingException {
    PrintWriter out = commandLine().getOut();
    out.println(Json.MAPPER.writeValueAsString(Map.of("url", runtime.url().toString())));
    out.flush();
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(spec).commandLine();
  }

  /** A process that a signal stops ends with the signal's code; asked to stop, it did well. */
  private static void stopCleanly(SpectralRuntime runtime) {
    runtime.close();
    Runtime.getRuntime().halt(0);
  }

  private void watchStandardInput() {
    Thread watcher =
        new Thread(
            () -> {
              try {
                System.in.transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                // A broken pipe is an end, too.
              } finally {
                stop.countDown();
              }
            },
            "spectral-stdin");
    watcher.setDaemon(true);
    watcher.start();
  }
}
