package dev.spectral.integration;

import dev.spectral.annotations.OnPremise;
import dev.spectral.definition.ConnectionDefinition;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which connection people log in to. */
public sealed interface ConnectionSource {

  /**
   * Tell whether an agent in the customer's network provides host and port.
   *
   * @return the answer, or null when the author did not say
   */
  @Nullable OnPremise onPremise();

  /**
   * A connection of the integration itself. Its key and label on the wire come from the config
   * variable's name.
   *
   * @param connection what is filled in and how a token is obtained, never null
   * @param inputs who fills in an input, by its key, unmodifiable, never null; an input that is not
   *     named is for customers
   * @param onPremise whether an agent provides host and port, or null when the author did not say
   * @param successRedirect where a person goes who has logged in, or null for the platform's page
   * @param failureRedirect where a person goes whose login failed, or null for the platform's page
   */
  record Inline(
      ConnectionDefinition connection,
      Map<String, ConfigVisibility> inputs,
      @Nullable OnPremise onPremise,
      @Nullable URI successRedirect,
      @Nullable URI failureRedirect)
      implements ConnectionSource {

    public Inline {
      inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /**
     * Make a connection whose inputs are all for customers.
     *
     * @param connection what is filled in and how a token is obtained, never null
     * @return the connection, never null
     */
    public static Inline of(ConnectionDefinition connection) {
      return new Inline(connection, Map.of(), null, null, null);
    }
  }

  /**
   * A connection of an existing component.
   *
   * @param reference which, and with which inputs, never null
   * @param template the name of a connection template of the organisation, or null for none
   * @param onPremise whether an agent provides host and port, or null when the author did not say
   */
  record Reference(
      ComponentReference reference, @Nullable String template, @Nullable OnPremise onPremise)
      implements ConnectionSource {}
}
