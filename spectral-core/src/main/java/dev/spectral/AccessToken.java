package dev.spectral;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an OAuth 2.0 login obtained. The platform keeps it fresh: take it from the connection of
 * each call, and do not keep it.
 *
 * <p>It prints as {@code AccessToken[****]}. Immutable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5.1">RFC 6749, section 5.1</a>
 */
public final class AccessToken {

  private final Secret value;
  private final @Nullable Instant expiresAt;
  private final Map<String, Object> response;

  private AccessToken(Secret value, @Nullable Instant expiresAt, Map<String, Object> response) {
    this.value = value;
    this.expiresAt = expiresAt;
    this.response = response;
  }

  /**
   * Make a token that a test hands to an action.
   *
   * @param value the token, never null
   * @return a token without an end and without extras, never null
   */
  public static AccessToken of(String value) {
    return of(Map.of("access_token", value), null);
  }

  /**
   * Make a token of the answer of the other system.
   *
   * @param response the members of the answer, {@code access_token} among them; never null
   * @param expiresAt when it ends, or null when not known
   * @return the token, never null
   * @throws IllegalArgumentException when there is no {@code access_token}
   */
  public static AccessToken of(Map<String, ?> response, @Nullable Instant expiresAt) {
    if (!(response.get("access_token") instanceof String value) || value.isEmpty()) {
      throw new IllegalArgumentException("The answer has no access_token.");
    }
    return new AccessToken(
        Secret.of(value), expiresAt, Collections.unmodifiableMap(new LinkedHashMap<>(response)));
  }

  /**
   * Give the token itself.
   *
   * @return what a request sends, never null
   */
  public Secret value() {
    return value;
  }

  /**
   * Tell when the token ends.
   *
   * @return the moment, or empty when not known; never null
   */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /**
   * Give a member of the other system's answer, such as {@code instance_url} or {@code scope}.
   *
   * @param name the member's name, never null
   * @return its text, or empty when it is absent or no text, number or boolean; never null
   */
  public Optional<String> member(String name) {
    Object member = response.get(name);
    return member instanceof String || member instanceof Number || member instanceof Boolean
        ? Optional.of(member.toString())
        : Optional.empty();
  }

  /**
   * Give the whole answer of the other system. It holds secrets in the clear.
   *
   * @return the members by name, unmodifiable, never null
   */
  public Map<String, Object> response() {
    return response;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessToken token
        && token.response.equals(response)
        && Objects.equals(token.expiresAt, expiresAt);
  }

  @Override
  public int hashCode() {
    return response.hashCode();
  }

  @Override
  public String toString() {
    return "AccessToken[****]";
  }
}
