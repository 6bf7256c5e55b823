package dev.spectral.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to log in.
 *
 * @param key identifies the connection within its component, never null
 * @param label what people see, never null
 * @param description how to obtain its values, never null
 * @param oauth2Icon the path of the picture on the connect button, or null for none
 * @param avatarIcon the path of the picture beside the connection, or null for none
 * @param oauth2 how it obtains a token, or null for a connection without OAuth 2.0
 * @param inputs what is filled in, in order, never null
 */
public record ConnectionDefinition(
    String key,
    String label,
    String description,
    @Nullable String oauth2Icon,
    @Nullable String avatarIcon,
    @Nullable OAuth2Definition oauth2,
    List<InputDefinition> inputs) {

  public ConnectionDefinition {
    inputs = List.copyOf(inputs);
  }
}
