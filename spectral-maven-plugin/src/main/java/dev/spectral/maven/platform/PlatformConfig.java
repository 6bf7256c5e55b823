package dev.spectral.maven.platform;

import dev.spectral.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link PlatformSession} starts from: where the platform is, who asks, how long to wait.
 *
 * <p>Immutable; change one fact with a {@code with} method. Holds no credential in the clear:
 * {@code toString} leaves the environment out.
 *
 * @param environment environment variables of the process, never null
 * @param home the user's home directory, where the default profile file is, never null
 * @param url the platform's address given by the user, null if none was
 * @param token an access token given by the user, null if none was
 * @param profile the name of the profile given by the user, null if none was
 * @param limits how long to wait, never null
 * @param trust what decides which servers are trusted over https, null for the JVM's own
 * @param warnings takes lines that a person should read though nothing failed, never null
 */
public record PlatformConfig(
    Map<String, String> environment,
    Path home,
    @Nullable URI url,
    @Nullable Secret token,
    @Nullable String profile,
    Limits limits,
    @Nullable SSLContext trust,
    Consumer<String> warnings) {

  /**
   * How long to wait for the platform.
   *
   * @param connect for a connection to stand, never null
   * @param request for the whole answer to one API request, never null
   * @param upload for one upload of one file, never null
   * @param retryPause before the second attempt of an upload; the third waits three times as long,
   *     never null
   */
  public record Limits(Duration connect, Duration request, Duration upload, Duration retryPause) {

    /**
     * Ten seconds to connect, one minute a request, fifteen minutes an upload, one second pause.
     */
    public static final Limits DEFAULT =
        new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofMinutes(15),
            Duration.ofSeconds(1));
  }

  /** Copies the environment, so that the session cannot change under way. */
  public PlatformConfig {
    environment = Map.copyOf(environment);
  }

  /**
   * Reads everything from an environment: no parameter is set, waiting times are the defaults.
   *
   * @param environment environment variables, never null
   * @param home the user's home directory, never null
   * @return the configuration, never null
   */
  public static PlatformConfig of(Map<String, String> environment, Path home) {
    return new PlatformConfig(
        environment, home, null, null, null, Limits.DEFAULT, null, line -> {});
  }

  /**
   * Sets the platform's address; wins over {@code PRISMATIC_URL}.
   *
   * @param address the address, null for none
   * @return a copy, never null
   */
  public PlatformConfig withUrl(@Nullable URI address) {
    return new PlatformConfig(environment, home, address, token, profile, limits, trust, warnings);
  }

  /**
   * Sets an access token; wins over the environment and every profile, and is used as it is.
   *
   * @param accessToken the token, null for none
   * @return a copy, never null
   */
  public PlatformConfig withToken(@Nullable Secret accessToken) {
    return new PlatformConfig(
        environment, home, url, accessToken, profile, limits, trust, warnings);
  }

  /**
   * Chooses a profile of the profile file; wins over {@code PRISM_PROFILE}.
   *
   * @param name the profile's name, null for none
   * @return a copy, never null
   */
  public PlatformConfig withProfile(@Nullable String name) {
    return new PlatformConfig(environment, home, url, token, name, limits, trust, warnings);
  }

  /**
   * Sets the waiting times.
   *
   * @param waits the waiting times, never null
   * @return a copy, never null
   */
  public PlatformConfig withLimits(Limits waits) {
    return new PlatformConfig(environment, home, url, token, profile, waits, trust, warnings);
  }

  /**
   * Sets what decides which servers are trusted over https.
   *
   * @param context the TLS context, null for the JVM's own
   * @return a copy, never null
   */
  public PlatformConfig withTrust(@Nullable SSLContext context) {
    return new PlatformConfig(environment, home, url, token, profile, limits, context, warnings);
  }

  /**
   * Sets where warnings go.
   *
   * @param sink takes one line at a time, never null
   * @return a copy, never null
   */
  public PlatformConfig withWarnings(Consumer<String> sink) {
    return new PlatformConfig(environment, home, url, token, profile, limits, trust, sink);
  }

  /** Names what was chosen, without the environment: it may hold tokens. */
  @Override
  public String toString() {
    return "PlatformConfig[url=" + url + ", profile=" + profile + "]";
  }
}
