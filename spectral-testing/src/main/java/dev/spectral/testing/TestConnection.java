package dev.spectral.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.annotations.Connection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A connection with the values of one login, as the platform hands it to an action.
 *
 * @param key the key of the connection as declared; empty for the component's only connection
 * @param fields the values by key, unmodifiable, never null
 * @param token what an OAuth 2.0 login obtained, by member, unmodifiable, empty for none, never
 *     null
 */
public record TestConnection(String key, Map<String, Object> fields, Map<String, Object> token) {

  /** Holds a connection as JSON where tests use real credentials. */
  public static final String ENVIRONMENT_VARIABLE = "PRISMATIC_CONNECTION_VALUE";

  /**
   * Copies the values.
   *
   * @param key the key of the connection as declared; empty for the component's only connection
   * @param fields the values by key, never null
   * @param token what an OAuth 2.0 login obtained, by member, empty for none, never null
   */
  public TestConnection {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    token = Collections.unmodifiableMap(new LinkedHashMap<>(token));
  }

  /**
   * Take a connection without a token.
   *
   * @param key the key of the connection as declared; empty for the component's only connection
   * @param fields the values by key, never null
   */
  public TestConnection(String key, Map<String, Object> fields) {
    this(key, fields, Map.of());
  }

  /**
   * Take the author's own record.
   *
   * @param login a record annotated with {@link Connection}, never null
   * @return the connection with the record's values, never null
   * @throws IllegalArgumentException when the record has no such annotation
   */
  public static TestConnection of(Record login) {
    if (login instanceof TestConnection connection) {
      return connection;
    }
    Connection declared = login.getClass().getAnnotation(Connection.class);
    if (declared == null) {
      throw new IllegalArgumentException(
          login.getClass().getName() + " is not a connection: annotate it with @Connection.");
    }
    return new TestConnection(
        key(declared, login.getClass().getSimpleName()),
        WireValues.of(login),
        WireValues.token(login));
  }

  /**
   * Take values as the platform stores them.
   *
   * @param key the key of the connection as declared, never null
   * @param fields the values by key, never null
   * @return the connection, never null
   */
  public static TestConnection of(String key, Map<String, ?> fields) {
    return new TestConnection(key, WireValues.map(fields));
  }

  /**
   * Read a connection from {@link #ENVIRONMENT_VARIABLE}.
   *
   * @return the connection, never null
   * @throws IllegalStateException when the variable is not set or is not a connection
   */
  public static TestConnection fromEnvironment() {
    return fromEnvironment(ENVIRONMENT_VARIABLE);
  }

  /**
   * Read a connection from an environment variable: {@code {"key": "apiKey", "fields": {…}}}.
   * Without a key it stands for the component's only connection.
   *
   * @param variable the name of the variable, never null
   * @return the connection, never null
   * @throws IllegalStateException when the variable is not set or is not a connection
   */
  public static TestConnection fromEnvironment(String variable) {
    return fromEnvironment(variable, System::getenv);
  }

  static TestConnection fromEnvironment(
      String variable, UnaryOperator<@Nullable String> environment) {
    String json = environment.apply(variable);
    if (json == null || json.isBlank()) {
      throw new IllegalStateException(
          "No connection value: the environment variable %s is not set. %s"
              .formatted(variable, howTo(variable)));
    }
    try {
      Map<?, ?> value = TestJson.object(json);
      if (value.get("fields") instanceof Map<?, ?> fields) {
        Object key = value.get("key");
        Object token = value.get("token");
        return new TestConnection(
            key == null ? "" : key.toString(),
            WireValues.map(fields),
            token instanceof Map<?, ?> members ? WireValues.map(members) : Map.of());
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "The environment variable %s is not a JSON object (line %d, column %d). %s"
              .formatted(variable, line(e), column(e), howTo(variable)));
    }
    throw new IllegalStateException(
        "The environment variable %s has no object \"fields\". %s"
            .formatted(variable, howTo(variable)));
  }

  /** Writes the connection as the platform hands it to an action. */
  Map<String, Object> wire() {
    return token.isEmpty()
        ? Map.of("key", key, "fields", fields)
        : Map.of("key", key, "fields", fields, "token", token);
  }

  /** Names the fields, nothing of their values. */
  @Override
  public String toString() {
    return "TestConnection[" + key + ", fields " + fields.keySet() + "]";
  }

  private static String howTo(String variable) {
    return "Set it to a connection as JSON: export "
        + variable
        + "='{\"key\":\"apiKey\",\"fields\":{\"apiKey\":\"…\"}}'";
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
  }

  private static String key(Connection declared, String name) {
    return declared.key().isEmpty() ? WireValues.decapitalise(name) : declared.key();
  }
}
