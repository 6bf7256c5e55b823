package dev.spectral.http;

import dev.spectral.ActionContext;
import dev.spectral.ConnectionValue;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.LogEntry;
import dev.spectral.invoke.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A component that sends any request, with whatever login it is given. */
@Component(key = "raw-desk", label = "Raw desk", description = "Sends any request.")
public final class RawDesk {

  static final Map<String, Object> TOKEN =
      Map.of("key", "my-conn", "fields", Map.of(), "token", Map.of("access_token", "tok-4711"));

  private final URI baseUrl;
  private final Patience patience;

  public RawDesk() {
    this(URI.create("https://api.example.com"), new Patience());
  }

  RawDesk(URI baseUrl, Patience patience) {
    this.baseUrl = baseUrl;
    this.patience = patience;
  }

  @Action(label = "Raw Request", description = "Issue a raw HTTP request")
  public Object rawRequest(ActionContext context, ConnectionValue login, RawRequest request) {
    HttpClient client =
        HttpClient.builder().baseUrl(baseUrl).authorize(login).waiting(patience.waiting()).build();
    return request.send(client, context.logger());
  }

  /** Calls the action as the platform does. */
  static final class Caller {

    private final ComponentInvoker invoker;
    private final List<LogEntry> log = new ArrayList<>();
    private Map<String, Object> connection = TOKEN;

    Caller(URI baseUrl, Patience patience) {
      this.invoker = ComponentInvoker.of(new RawDesk(baseUrl, patience));
    }

    Caller with(Map<String, Object> login) {
      this.connection = login;
      return this;
    }

    Outcome send(Map<String, Object> inputs) {
      Map<String, Object> all = new HashMap<>(inputs);
      all.put("connection", connection);
      return invoker.action(
          new ActionCall("rawRequest", all, CallContext.builder().build(), log::add));
    }

    List<LogEntry> log() {
      return log;
    }

    ActionDefinition action() {
      return invoker.definition().actions().get(0);
    }
  }
}
