package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext;
import java.util.Map;
import java.util.Optional;

/**
 * What a flow may know of the execution it runs in. The platform implements it; the methods of an
 * integration receive it as a parameter.
 */
public interface FlowContext extends ActionContext {

  /**
   * Read the config variables of a page.
   *
   * @param page a record with {@code @ConfigPage} that the integration lists, never null
   * @param <P> the type of the page
   * @return the page, never null
   * @throws ConfigException when a variable is not set, or holds what it cannot hold
   * @throws dev.spectral.ConnectionException when a connection is not configured
   * @throws IllegalArgumentException when the integration does not list the page
   */
  <P extends Record> P config(Class<P> page);

  /**
   * Call an existing component.
   *
   * @param component a class that {@code spectral:component-manifest} has written, never null
   * @param <C> the class
   * @return an object whose methods are the component's actions, never null
   * @throws IllegalArgumentException when the class is no such class
   */
  <C> C component(Class<C> component);

  /**
   * Read the configuration of an integration that an application configures itself.
   *
   * @return the configuration, an empty object where there is none, never null
   */
  JsonNode configuration();

  /**
   * Read the configuration of an integration that an application configures itself.
   *
   * @param type what it is read as, never null
   * @param <T> what it is read as
   * @return the configuration, never null
   * @throws ConfigException when it does not fit the type
   */
  <T> T configuration(Class<T> type);

  /**
   * Tell for which version of its schema the configuration was made.
   *
   * @return the eTag that was in force then, or empty for none, never null
   */
  Optional<String> configurationEtag();

  /**
   * Give the connections among the config variables.
   *
   * @return an unmodifiable map by name, never null; what it holds stays hidden until revealed
   */
  Map<String, ConnectionHandle> connections();
}
