package dev.spectral.maven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import dev.spectral.maven.invoke.JsonArgument;
import dev.spectral.maven.invoke.RuntimeClient;
import dev.spectral.maven.process.RunningRuntime;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that invoke actions. */
abstract class AbstractInvokingMojo extends AbstractCheckingMojo {

  /**
   * The connection: a JSON object such as {@code {"key": "apiKey", "fields": {"apiKey": "…"}}} , or
   * {@code @} and the name of a file that holds one. Without it the environment variable {@code
   * PRISMATIC_CONNECTION_VALUE} is taken. The key may be left out where the component has one
   * connection. It is never printed.
   */
  @Parameter(property = "spectral.connection")
  @Nullable String connection;

  /**
   * The runtime's address. Without it the runtime is taken that {@code spectral:run} started for
   * this module.
   */
  @Parameter(property = "spectral.runtimeUrl")
  @Nullable String runtimeUrl;

  /**
   * The runtime's access token. Without it {@code SPECTRAL_RUNTIME_TOKEN} or, for a runtime that
   * {@code spectral:run} started, its token file is taken.
   */
  @Parameter(property = "spectral.token")
  @Nullable String token;

  /** The connection that was given, if one was. */
  final @Nullable ObjectNode connection() {
    if (connection != null) {
      return object("spectral.connection", connection);
    }
    String value = System.getenv("PRISMATIC_CONNECTION_VALUE");
    return value == null || value.isBlank() ? null : object("PRISMATIC_CONNECTION_VALUE", value);
  }

  /** The inputs that were given; none if none were. */
  final ObjectNode inputs(@Nullable String json) {
    return object("spectral.inputs", json == null ? "{}" : json);
  }

  final ObjectNode object(String name, String json) {
    return JsonArgument.read(name, json, project.getBasedir().toPath());
  }

  /** The runtime that was named, or else that of this module; empty if there is neither. */
  final Optional<RuntimeClient> runtime() throws IOException, MojoFailureException {
    Optional<RunningRuntime> running = RunningRuntime.find(runtimeDirectory());
    if (runtimeUrl == null && running.isEmpty()) {
      return Optional.empty();
    }
    URI url =
        runtimeUrl == null ? running.orElseThrow().url() : uri("spectral.runtimeUrl", runtimeUrl);
    return Optional.of(new RuntimeClient(url, token(running)));
  }

  private Secret token(Optional<RunningRuntime> running) throws MojoFailureException {
    String given = token == null ? System.getenv("SPECTRAL_RUNTIME_TOKEN") : token;
    if (given != null && !given.isBlank()) {
      return Secret.of(given);
    }
    return running
        .map(RunningRuntime::token)
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "The runtime's access token is missing. Fix: give it with -Dspectral.token=TOKEN"
                        + " or the environment variable SPECTRAL_RUNTIME_TOKEN."));
  }
}
