package dev.spectral.runtime;

import dev.spectral.Secret;
import dev.spectral.runtime.execution.ExecutionLimits;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes a runtime and starts it. Not thread-safe. */
public final class SpectralRuntimeBuilder {

  /** The address that a runtime binds to unless told otherwise: this machine alone reaches it. */
  public static final String DEFAULT_HOST = "127.0.0.1";

  /** The port that a runtime binds to unless told otherwise. */
  public static final int DEFAULT_PORT = 8780;

  /** The directory that a runtime keeps its data in unless told otherwise. */
  public static final String DEFAULT_DATA_DIRECTORY = "spectral-data";

  /** The size that a package may have unless told otherwise. */
  public static final DataSize DEFAULT_MAX_PACKAGE_SIZE = DataSize.ofMegabytes(100);

  private static final int HIGHEST_PORT = 65_535;

  private String host = DEFAULT_HOST;
  private int port = DEFAULT_PORT;
  private Path dataDirectory = Path.of(DEFAULT_DATA_DIRECTORY);
  private DataSize maxPackageSize = DEFAULT_MAX_PACKAGE_SIZE;
  private ExecutionLimits executionLimits = ExecutionLimits.defaults();
  private @Nullable Secret token;

  SpectralRuntimeBuilder() {}

  /**
   * Choose the address to bind to. Anything but loopback lets other machines in.
   *
   * @param host a name or address, never null
   * @return this builder, never null
   */
  public SpectralRuntimeBuilder host(String host) {
    this.host = Objects.requireNonNull(host, "host");
    return this;
  }

  /**
   * Choose the port.
   *
   * @param port 1 to 65535, or 0 for a free one
   * @return this builder, never null
   * @throws IllegalArgumentException when it is no port
   */
  public SpectralRuntimeBuilder port(int port) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("a port is 0 to 65535, this is " + port);
    }
    this.port = port;
    return this;
  }

  /**
   * Choose where everything is kept.
   *
   * @param dataDirectory a directory; made when absent, never null
   * @return this builder, never null
   */
  public SpectralRuntimeBuilder dataDirectory(Path dataDirectory) {
    this.dataDirectory = Objects.requireNonNull(dataDirectory, "dataDirectory");
    return this;
  }

  /**
   * Set the access token that every client must show.
   *
   * @param token the token, not blank, never null
   * @return this builder, never null
   * @throws IllegalArgumentException when it is blank
   */
  public SpectralRuntimeBuilder token(Secret token) {
    if (token.reveal().isBlank()) {
      throw new IllegalArgumentException("the access token is blank");
    }
    this.token = token;
    return this;
  }

  /**
   * Limit how large an uploaded package may be.
   *
   * @param maxPackageSize the limit, never null
   * @return this builder, never null
   */
  public SpectralRuntimeBuilder maxPackageSize(DataSize maxPackageSize) {
    this.maxPackageSize = Objects.requireNonNull(maxPackageSize, "maxPackageSize");
    return this;
  }

  /**
   * Limit how much runs at once and how long.
   *
   * @param executionLimits the limits, never null
   * @return this builder, never null
   */
  public SpectralRuntimeBuilder executionLimits(ExecutionLimits executionLimits) {
    this.executionLimits = Objects.requireNonNull(executionLimits, "executionLimits");
    return this;
  }

  /**
   * Start the runtime.
   *
   * @return the runtime, listening, never null
   * @throws RuntimeStartException when it cannot start: the port is taken, the directory is in use
   *     or not writable, or no token was set
   */
  public SpectralRuntime start() {
    return new SpectralRuntime(this);
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  Path dataDirectory() {
    return dataDirectory;
  }

  DataSize maxPackageSize() {
    return maxPackageSize;
  }

  ExecutionLimits executionLimits() {
    return executionLimits;
  }

  Secret requireToken() {
    if (token == null) {
      throw new RuntimeStartException(
          "The runtime has no access token. Fix: set one with token().");
    }
    return token;
  }
}
