package dev.spectral.acceptance.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A platform server written in JavaScript, copied to a directory of its own and run there. */
record ExternalPlatform(Process process, URI url) implements Platform {

  private static final Pattern URL = Pattern.compile("\"url\":\"(http://[^\"]+)\"");

  /** Installs what the server needs and starts it with its strict checks on. */
  static ExternalPlatform start(Path source, Path home) {
    try {
      copy(source, home);
      Process install = command(home, List.of("npm", "install", "--no-audit", "--no-fund"));
      String output = new String(install.getInputStream().readAllBytes(), UTF_8);
      assertThat(install.waitFor()).as(output).isZero();
      String options = "server.mjs --port 0 --https-port 0 --semantic error --token " + TOKEN;
      Process process =
          command(home, Stream.concat(Stream.of("node"), Stream.of(options.split(" "))).toList());
      return new ExternalPlatform(process, ready(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static URI ready(Process process) throws IOException {
    BufferedReader lines = process.inputReader(UTF_8);
    StringBuilder read = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher url = URL.matcher(line);
      if (url.find()) {
        return URI.create(url.group(1));
      }
      read.append(line).append('\n');
    }
    throw new IllegalStateException("The server ended at once: " + read);
  }

  private static Process command(Path home, List<String> command) throws IOException {
    return new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).start();
  }

  private static void copy(Path source, Path home) throws IOException {
    Files.createDirectories(home);
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(home.resolve(String.valueOf(file.getFileName())), Files.readAllBytes(file));
      }
    }
  }
}
