package dev.spectral.runtime.support;

import dev.spectral.Secret;
import dev.spectral.runtime.SpectralRuntime;
import dev.spectral.runtime.SpectralRuntimeBuilder;
import java.nio.file.Path;

/** A runtime in this process, and its client. */
public final class RunningRuntime implements AutoCloseable {

  public static final String TOKEN = "test-token-7d1f";

  private final SpectralRuntime runtime;
  private final RuntimeClient client;

  private RunningRuntime(SpectralRuntime runtime) {
    this.runtime = runtime;
    this.client = new RuntimeClient(runtime.url(), TOKEN);
  }

  public static RunningRuntime start(Path data) {
    return start(builder(data));
  }

  public static RunningRuntime start(SpectralRuntimeBuilder builder) {
    return new RunningRuntime(builder.start());
  }

  public static SpectralRuntimeBuilder builder(Path data) {
    return SpectralRuntime.builder().port(0).dataDirectory(data).token(Secret.of(TOKEN));
  }

  public SpectralRuntime runtime() {
    return runtime;
  }

  public RuntimeClient client() {
    return client;
  }

  @Override
  public void close() {
    runtime.close();
  }
}
