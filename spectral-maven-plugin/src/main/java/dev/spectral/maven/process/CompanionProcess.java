package dev.spectral.maven.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A server of the module's own tests that runs beside the runtime, so that the component has
 * something to talk to.
 */
public final class CompanionProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final JavaProcess process;

  private CompanionProcess(JavaProcess process) {
    this.process = process;
  }

  /**
   * Start it, and wait until it accepts connections.
   *
   * @param classpath the module's test class path, never null
   * @param mainClass its main class, never null
   * @param arguments what the main class is started with, never null
   * @param port the port that it will listen on
   * @param directory where its log goes, never null
   * @return the running server, never null
   * @throws IOException if files cannot be written
   * @throws LaunchException if it ends, or does not listen on the port within a minute
   */
  public static CompanionProcess start(
      List<Path> classpath, String mainClass, List<String> arguments, int port, Path directory)
      throws IOException {
    List<Path> path = new ArrayList<>(classpath);
    path.add(guard());
    List<String> all = new ArrayList<>(List.of(mainClass));
    all.addAll(arguments);
    JavaProcess process =
        JavaProcess.start(
            new JavaCommand("companion", path, GuardedMain.class.getName(), all, directory));
    CompanionProcess companion = new CompanionProcess(process);
    try {
      companion.awaitPort(port);
      process.forgetArguments();
      return companion;
    } catch (LaunchException e) {
      companion.close();
      throw e;
    }
  }

  @Override
  public void close() {
    process.close();
  }

  private void awaitPort(int port) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!accepts(port)) {
      if (!process.isAlive()) {
        throw process.failed("ended before it listened on port " + port);
      }
      if (System.nanoTime() > deadline) {
        throw process.failed("does not listen on port " + port);
      }
      pause();
    }
  }

  private static boolean accepts(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw process.failed("was not waited for: the build was interrupted");
    }
  }

  private static Path guard() {
    try {
      return Path.of(GuardedMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the plugin's own place is no path", e);
    }
  }
}
