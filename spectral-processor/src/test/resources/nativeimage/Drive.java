/** Does with the component everything that the SDK does; gives what came of it. */
public final class Drive implements java.util.function.Function<String, List<String>> {

  private static final Map<String, Object> NONE = Map.of();

  private final List<String> said = new ArrayList<>();
  private Object login = NONE;

  @Override
  public List<String> apply(String url) {
    login = Map.of("key", "apiKey", "fields", Map.of("url", url, "key", "k"));
    Object token = Map.of("key", "oAuth", "fields", NONE, "token", Map.of("access_token", "t"));
    var host = new dev.spectral.invoke.HostBridge("acme.Broad");
    said.add("describe " + host.apply(Map.of("operation", "describe")).get("ok"));
    Map<String, Object> town = Map.of("town", "Ulm", "size", "xl");
    Map<String, Object> inputs =
        Map.of(
            "town", "Ulm",
            "size", "SMALL",
            "search", Map.of("configuration", "byTown", "values", Map.of("towns", List.of(town))),
            "settings", Map.of("depth", 1, "color", "RED", "limits", Map.of("a", Map.of("value", 1, "unit", "KG"))),
            "sizes", List.of("SMALL"),
            "other", town);
    for (String one : List.of("all", "remote", "stock")) {
      Map<String, Object> request = new HashMap<>(Map.of("operation", "invoke", "action", one));
      request.put("inputs", one.equals("all") ? inputs : NONE);
      if (!one.equals("stock")) {
        request.put("connection", login);
      }
      said.add(one + " " + host.apply(request).get("result"));
    }
    for (String name : List.of("bolt", "x")) {
      Map<String, Object> request = new HashMap<>(Map.of("operation", "invoke", "action", "find"));
      request.put("inputs", Map.of("name", name));
      request.put("connection", token);
      said.add("find " + host.apply(request).get("result"));
    }
    Map<String, Object> test = Map.of("operation", "testConnection", "connection", login);
    said.add("test " + host.apply(test).get("state"));
    call();
    return said;
  }

  private void call() {
    var invoker = dev.spectral.invoke.ComponentInvoker.of(Broad.class);
    var context = dev.spectral.invoke.CallContext.builder().build();
    var inputs = Map.of("connection", login);
    var call = new dev.spectral.invoke.ActionCall("towns", inputs, context, line -> {});
    said.add("towns " + name(invoker.dataSource(call)));
    for (String function : List.of("PERFORM", "ON_INSTANCE_DEPLOY")) {
      said.add(function + " " + name(invoker.trigger(fire(function, inputs, context))));
    }
  }

  private static dev.spectral.invoke.TriggerCall fire(
      String function, Map<String, ?> inputs, dev.spectral.invoke.CallContext context) {
    return new dev.spectral.invoke.TriggerCall(
        "events",
        dev.spectral.definition.TriggerFunction.valueOf(function),
        TriggerPayload.builder().build(),
        inputs,
        context,
        line -> {});
  }

  private static String name(dev.spectral.invoke.Outcome outcome) {
    return outcome instanceof dev.spectral.invoke.Outcome.Failure failure
        ? failure.message()
        : outcome.getClass().getSimpleName();
  }
}
