package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.Secret;
import dev.spectral.integration.ComponentCalls;
import dev.spectral.integration.ConfigException;
import dev.spectral.integration.ConfigException.ConfigProblem;
import dev.spectral.integration.ConnectionHandle;
import dev.spectral.integration.FlowContext;
import dev.spectral.internal.bind.Binding;
import dev.spectral.internal.bind.ComponentClient;
import dev.spectral.internal.bind.ConfigPageBinder;
import dev.spectral.internal.json.Json;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** The context of a flow: that of an action, and the integration's own pages. */
record FlowCallContext(
    CallContext call,
    Map<Class<?>, ConfigPageBinder> pages,
    ComponentCalls components,
    Consumer<List<Secret>> secrets)
    implements FlowContext {

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
  public JsonNode configuration() {
    JsonNode json = Json.tree(call.configVars().get("configuration"));
    return json.isObject() ? json : JsonNodeFactory.instance.objectNode();
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
  public Map<String, ConnectionHandle> connections() {
    Map<String, ConnectionHandle> found = new LinkedHashMap<>();
    call.configVars()
        .forEach(
            (name, value) -> {
              if (value instanceof Map<?, ?> map && map.containsKey("fields")) {
                found.put(name, ConnectionHandle.of(Json.map(Json.tree(map))));
              }
            });
    return Collections.unmodifiableMap(found);
  }

  @Override
  public Logger logger() {
    return call.logger();
  }

  @Override
  public Map<String, Object> instanceState() {
    return call.instanceState();
  }

  @Override
  public Map<String, Object> crossFlowState() {
    return call.crossFlowState();
  }

  @Override
  public Map<String, Object> executionState() {
    return call.executionState();
  }

  @Override
  public Map<String, Object> integrationState() {
    return call.integrationState();
  }

  @Override
  public Map<String, Object> configVars() {
    return call.configVars();
  }

  @Override
  public String stepId() {
    return call.stepId();
  }

  @Override
  public String executionId() {
    return call.executionId();
  }

  @Override
  public Map<String, String> webhookUrls() {
    return call.webhookUrls();
  }

  @Override
  public Map<String, List<String>> webhookApiKeys() {
    return call.webhookApiKeys();
  }

  @Override
  public String invokeUrl() {
    return call.invokeUrl();
  }

  @Override
  public Customer customer() {
    return call.customer();
  }

  @Override
  public Instance instance() {
    return call.instance();
  }

  @Override
  public @Nullable User user() {
    return call.user();
  }

  @Override
  public Integration integration() {
    return call.integration();
  }

  @Override
  public Flow flow() {
    return call.flow();
  }

  @Override
  public Instant startedAt() {
    return call.startedAt();
  }

  @Override
  public boolean isSimulatedTestExecution() {
    return call.isSimulatedTestExecution();
  }

  @Override
  public boolean globalDebug() {
    return call.globalDebug();
  }
}
