package dev.spectral.maven.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningRuntimeTest {

  private static final URI URL = URI.create("http://127.0.0.1:8780");

  @TempDir Path directory;

  @Test
  void findsTheRuntimeThatIsRunning() throws IOException {
    Files.writeString(directory.resolve("token"), "t0ken\n");
    long self = ProcessHandle.current().pid();
    new RunningRuntime(URL, Secret.of("t0ken"), self).write(directory);
    assertThat(RunningRuntime.find(directory))
        .contains(new RunningRuntime(URL, Secret.of("t0ken"), self));
    assertThat(directory.resolve("runtime.json")).content().doesNotContain("t0ken");
    RunningRuntime.forget(directory);
    assertThat(RunningRuntime.find(directory)).isEmpty();
  }

  @Test
  void findsNoRuntimeWhoseProcessHasEnded() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    new RunningRuntime(URL, Secret.of("t0ken"), ended.pid()).write(directory);
    assertThat(RunningRuntime.find(directory)).isEmpty();
  }
}
