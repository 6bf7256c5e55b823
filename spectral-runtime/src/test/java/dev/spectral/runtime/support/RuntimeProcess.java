package dev.spectral.runtime.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.runtime.Json;
import dev.spectral.runtime.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A runtime in a process of its own, as people run it. */
public final class RuntimeProcess implements AutoCloseable {

  private final Process process;
  private final Path log;
  private final BufferedReader out;

  private RuntimeProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a process with options; the token is the tests' one. */
  public static RuntimeProcess start(Path log, String... options) {
    return start(RunningRuntime.TOKEN, log, options);
  }

  /**
   * Starts a process with options and a token in its environment; without one where it is empty.
   */
  public static RuntimeProcess start(String token, Path log, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("-Dlogback.configurationFile=dev/spectral/runtime/logging.xml");
    command.add(Main.class.getName());
    command.addAll(List.of(options));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
      builder.environment().put("SPECTRAL_RUNTIME_TOKEN", token);
      return new RuntimeProcess(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the one line on standard output and reads the address from it. */
  public URI url() {
    try {
      String line = out.readLine();
      if (line == null) {
        throw new IllegalStateException("the runtime did not start: " + log());
      }
      return URI.create(Json.MAPPER.readTree(line).path("url").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ready line is no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public RuntimeClient client() {
    return new RuntimeClient(url(), RunningRuntime.TOKEN);
  }

  /** Gives what is left on standard output when it ends. */
  public String restOfOutput() {
    try {
      StringBuilder rest = new StringBuilder();
      String line;
      while ((line = out.readLine()) != null) {
        rest.append(line).append('\n');
      }
      return rest.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends SIGTERM. */
  public void terminate() {
    process.toHandle().destroy();
  }

  /** Sends SIGKILL and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    exitCode();
  }

  public void closeStandardInput() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int exitCode() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the runtime does not end");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
