package dev.spectral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection as the platform hands it over, of whatever component it is. An operation takes one
 * where the login may be any, also one that another component declares; where it is known, take its
 * record, which is checked and typed.
 *
 * <p>It prints its key and the names of its fields. Immutable.
 */
public final class ConnectionValue {

  private final String key;
  private final Map<String, Object> fields;
  private final @Nullable AccessToken token;

  private ConnectionValue(String key, Map<String, Object> fields, @Nullable AccessToken token) {
    this.key = key;
    this.fields = fields;
    this.token = token;
  }

  /**
   * Make a value.
   *
   * @param key the key of the connection as declared, never null
   * @param fields the values of its inputs, by key; nulls are left out; never null
   * @param token what an OAuth 2.0 login obtained, or null for none
   * @return the value, never null
   */
  public static ConnectionValue of(
      String key, Map<String, ? extends @Nullable Object> fields, @Nullable AccessToken token) {
    Map<String, Object> present = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (value != null) {
            present.put(name, value);
          }
        });
    return new ConnectionValue(
        Objects.requireNonNull(key, "key"), Collections.unmodifiableMap(present), token);
  }

  /**
   * Tell which connection it is.
   *
   * @return the key as its component declares it, never null, empty when not known
   */
  public String key() {
    return key;
  }

  /**
   * Give one of its values.
   *
   * @param name the key of the input, never null
   * @return its text, or empty when it is absent, empty, or no text, number or boolean; never null
   */
  public Optional<String> field(String name) {
    Object value = fields.get(name);
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? Optional.of(value.toString()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /**
   * Give all of its values. Secrets among them are in the clear.
   *
   * @return the values by key, as on the wire, unmodifiable, never null
   */
  public Map<String, Object> fields() {
    return fields;
  }

  /**
   * Give what an OAuth 2.0 login obtained.
   *
   * @return the token, or empty for none; never null
   */
  public Optional<AccessToken> token() {
    return Optional.ofNullable(token);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConnectionValue value
        && value.key.equals(key)
        && value.fields.equals(fields)
        && Objects.equals(value.token, token);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, fields, token);
  }

  @Override
  public String toString() {
    return "ConnectionValue[" + key + ", fields " + fields.keySet() + "]";
  }
}
