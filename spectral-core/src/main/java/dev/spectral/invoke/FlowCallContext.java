package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionLogger;
import dev.spectral.ComponentCalls;
import dev.spectral.Secret;
import dev.spectral.integration.ConfigException;
import dev.spectral.integration.ConfigException.ConfigProblem;
import dev.spectral.integration.ConnectionHandle;
import dev.spectral.integration.FlowContext;
import dev.spectral.internal.bind.Binding;
import dev.spectral.internal.bind.ComponentClient;
import dev.spectral.internal.bind.ConfigPageBinder;
import dev.spectral.internal.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The context of a flow: that of an action, and the integration's own pages. */
final class FlowCallContext extends LiveContext implements FlowContext {

  private final CallContext call;
  private final Map<Class<?>, ConfigPageBinder> pages;
  private final Set<String> connections;
  private final ComponentCalls components;
  private final Consumer<List<Secret>> secrets;

  FlowCallContext(
      CallContext call,
      ActionLogger logger,
      Map<Class<?>, ConfigPageBinder> pages,
      Set<String> connections,
      ComponentCalls components,
      Consumer<List<Secret>> secrets) {
    super(call, logger);
    this.call = call;
    this.pages = pages;
    this.connections = connections;
    this.components = components;
    this.secrets = secrets;
  }

  @Override
  public <P extends Record> P config(Class<P> page) {
    ConfigPageBinder binder = pages.get(page);
    if (binder == null) {
      String name = page.getSimpleName();
      throw new IllegalArgumentException(
          "The integration does not list the page "
              + name
              + ". Write @Integration(pages = {"
              + name
              + ".class, …}).");
    }
    Binding binding = new Binding();
    Object record;
    try {
      record = binder.bind(call.configVars(), binding);
    } finally {
      secrets.accept(binding.secrets());
    }
    binding.throwIfInvalid();
    return Objects.requireNonNull(page.cast(record));
  }

  @Override
  public <C> C component(Class<C> component) {
    return component.cast(ComponentClient.of(component).make(components));
  }

  @Override
  public ComponentCalls components() {
    return components;
  }

  @Override
  public JsonNode configuration() {
    return call.configuration();
  }

  @Override
  public <T> T configuration(Class<T> type) {
    try {
      return Json.convert(configuration(), type);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(
          List.of(
              new ConfigProblem(
                  "",
                  "configuration",
                  "is not what " + type.getSimpleName() + " needs",
                  "Correct the configuration.")));
    }
  }

  @Override
  public Optional<String> configurationEtag() {
    return Optional.ofNullable(call.configurationEtag());
  }

  @Override
  public Map<String, ConnectionHandle> connections() {
    Map<String, ConnectionHandle> found = new LinkedHashMap<>();
    for (String name : connections) {
      if (call.configVars().get(name) instanceof Map<?, ?> map) {
        found.put(name, ConnectionHandle.of(Json.map(Json.tree(map))));
      }
    }
    return Collections.unmodifiableMap(found);
  }
}
