package dev.spectral.integration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a flow hands on to an existing component without looking into it. A config
 * variable of this type refers to a connection of an existing component.
 *
 * <p>It prints as the connection's key alone, and so it is written as JSON: neither a log line nor
 * a result gives the credentials away. Immutable.
 */
public final class ConnectionHandle {

  private final Map<String, @Nullable Object> value;

  private ConnectionHandle(Map<String, ? extends @Nullable Object> value) {
    this.value = Collections.unmodifiableMap(new LinkedHashMap<>(value));
  }

  /**
   * Wrap a connection as the platform hands it to a flow.
   *
   * @param value a map such as {@code {"key": …, "fields": {…}, "token": {…}}}, never null; it is
   *     copied, what it holds is not
   * @return the handle, never null
   */
  public static ConnectionHandle of(Map<String, ? extends @Nullable Object> value) {
    return new ConnectionHandle(Objects.requireNonNull(value, "value"));
  }

  /**
   * Tell which of the component's connections it is.
   *
   * @return the connection's key, empty where the platform did not say, never null
   */
  public String key() {
    return Objects.toString(value.get("key"), "");
  }

  /**
   * Give what the component is to receive. It holds credentials in the clear.
   *
   * @return an unmodifiable map, never null
   */
  public Map<String, @Nullable Object> reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConnectionHandle handle && handle.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  @JsonValue
  public String toString() {
    return "ConnectionHandle[" + key() + "]";
  }
}
