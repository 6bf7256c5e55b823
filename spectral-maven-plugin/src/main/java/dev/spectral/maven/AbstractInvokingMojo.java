package dev.spectral.maven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.maven.invoke.JsonArgument;
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
}
