package dev.spectral.golden;

import static dev.spectral.golden.Acme.fixture;
import static dev.spectral.golden.Acme.flow;
import static dev.spectral.golden.Acme.json;
import static dev.spectral.golden.Acme.withOneFlow;
import static dev.spectral.golden.ConfigFixtures.string;
import static dev.spectral.golden.ConfigFixtures.value;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.ConfigPermission;
import dev.spectral.annotations.OAuth2PkceMethod;
import dev.spectral.annotations.OAuth2Type;
import dev.spectral.annotations.OnPremise;
import dev.spectral.annotations.QueueType;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.InputDefinitionBuilder;
import dev.spectral.definition.OAuth2Definition;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.definition.WireType;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigElement;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.ConfigVisibility;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.FlowBatch;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowQueue;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.InputValue;
import dev.spectral.integration.IntegrationDefinition;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What no given fixture holds: {@code tools/reference-sdk/integrations.cjs} made the originals. */
final class MoreFixtures {

  private static final ConfigVisibility HIDDEN =
      new ConfigVisibility(ConfigPermission.ORGANIZATION, false);

  private MoreFixtures() {}

  static Map<String, IntegrationDefinition> all() {
    return Map.of(
        "queues", queues(),
        "configVars", configVars(),
        "connections", connections(),
        "references", references(),
        "wrapped", wrapped(),
        "batches", batches());
  }

  private static IntegrationDefinition queues() {
    return fixture()
        .flow(queued("Par", new FlowQueue(QueueType.PARALLEL, null, null, false)))
        .flow(queued("Thr", new FlowQueue(QueueType.THROTTLED, 5, "body.data.id", false)))
        .flow(queued("Thr plain", new FlowQueue(QueueType.THROTTLED, null, null, false)))
        .flow(queued("Seq", new FlowQueue(QueueType.SEQUENTIAL, null, "headers.x", false)))
        .flow(queued("Seq plain", new FlowQueue(QueueType.SEQUENTIAL, null, null, false)))
        .flow(
            flow("Single", "single")
                .schedule(FlowFixtures.cron("0 0 * * *", null))
                .queue(new FlowQueue(QueueType.PARALLEL, null, null, true))
                .build())
        .build();
  }

  private static FlowDefinition queued(String name, FlowQueue queue) {
    return flow(name, name.toLowerCase(Locale.ROOT)).queue(queue).build();
  }

  private static IntegrationDefinition configVars() {
    List<ConfigElement> all = new ArrayList<>();
    List.of("string", "date", "timestamp", "picklist", "code", "boolean")
        .forEach(
            type -> {
              all.add(one("One", type, null, null));
              all.add(one("List", type, CollectionType.VALUE_LIST, "[\"a\", \"b\"]"));
              all.add(
                  one(
                      "Pairs",
                      type,
                      CollectionType.KEY_VALUE_LIST,
                      "{\"a\":\"1\",\"b\":{\"c\":2}}"));
            });
    all.add(value("Number", "num", ConfigVarType.NUMBER).defaultValue(IntNode.valueOf(5)).build());
    all.add(
        value("Flag", "flag", ConfigVarType.BOOLEAN)
            .defaultValue(json("true"))
            .visibility(new ConfigVisibility(ConfigPermission.ORGANIZATION, null))
            .build());
    all.add(
        value("Emb", "emb", ConfigVarType.STRING)
            .defaultValue(TextNode.valueOf("x"))
            .visibility(new ConfigVisibility(ConfigPermission.EMBEDDED, false))
            .build());
    return withOneFlow().page(new ConfigPageDefinition("P", null, all)).build();
  }

  private static ConfigValue one(
      String kind, String type, @Nullable CollectionType collection, @Nullable String given) {
    ConfigVarType wire = ConfigVarType.valueOf(type.toUpperCase(Locale.ROOT));
    String stableKey = kind.toLowerCase(Locale.ROOT) + "-" + type;
    return value(kind + " " + type, stableKey, wire)
        .description(collection == null ? "d" : null)
        .collection(collection)
        .defaultValue(given == null ? null : json(given))
        .pickList(wire == ConfigVarType.PICKLIST ? List.of("a", "b") : List.of())
        .language(wire == ConfigVarType.CODE ? CodeLanguage.JSON : CodeLanguage.NONE)
        .build();
  }

  private static IntegrationDefinition connections() {
    List<InputDefinition> inputs =
        List.of(
            input("authorizeUrl", "A", "https://a.example").required(true).shown(false).build(),
            input("tokenUrl", "T", "https://t.example").required(true).build(),
            input("scopes", "S", "a b").build(),
            string("clientId", "I"),
            InputDefinition.builder("clientSecret", WireType.PASSWORD, "C").writeOnly(true).build(),
            several("tags", "Tags", CollectionType.VALUE_LIST, "[\"t1\", \"t2\"]"),
            several(
                "heads",
                "Heads",
                CollectionType.KEY_VALUE_LIST,
                "[{\"key\":\"k\",\"value\":\"v\"}]"),
            several("none", "None", CollectionType.VALUE_LIST, null),
            InputDefinition.builder("flag", WireType.BOOLEAN, "Flag").defaultValue("true").build(),
            InputDefinition.builder("off", WireType.BOOLEAN, "Off").build(),
            string("host", "Host"),
            InputDefinition.builder("url", WireType.TEMPLATE, "URL")
                .defaultValue("https://{{#host}}/x")
                .shown(false)
                .build());
    OAuth2Definition oauth2 =
        new OAuth2Definition(
            OAuth2Type.AUTHORIZATION_CODE, OAuth2PkceMethod.S256, "g", List.of("x"));
    ConnectionDefinition login =
        new ConnectionDefinition("login", "Login", "", "b.png", "a.png", oauth2, inputs);
    Map<String, ConfigVisibility> visibilities =
        Map.of(
            "clientId",
            new ConfigVisibility(ConfigPermission.EMBEDDED, null),
            "clientSecret",
            HIDDEN);
    URI success = URI.create("https://s.example");
    URI failure = URI.create("https://f.example");
    ConnectionSource own = new ConnectionSource.Inline(login, visibilities, null, success, failure);
    return onPage(new ConfigConnection("My Login v2", "login", "Log in", HIDDEN, own));
  }

  private static IntegrationDefinition onPage(ConfigConnection connection) {
    return withOneFlow().page(ConfigPageDefinition.of("P", connection)).build();
  }

  private static InputDefinitionBuilder input(String key, String label, String text) {
    return InputDefinition.builder(key, WireType.STRING, label).defaultValue(text);
  }

  private static InputDefinition several(
      String key, String label, CollectionType collection, @Nullable String given) {
    return InputDefinition.builder(key, WireType.STRING, label)
        .collection(collection)
        .defaultValue(given == null ? null : json(given))
        .build();
  }

  private static IntegrationDefinition references() {
    Map<String, InputValue> values = new LinkedHashMap<>();
    values.put("scopes", new InputValue.Literal(TextNode.valueOf("x y"), HIDDEN, false));
    values.put(
        "clientSecret",
        new InputValue.Literal(TextNode.valueOf("s"), ConfigVisibility.CUSTOMER, true));
    values.put("extra", InputValue.Literal.of(json("[\"1\", \"2\"]")));
    values.put("kv", InputValue.Literal.of(json("{\"a\": \"1\", \"b\": 2}")));
    values.put("clientId", InputValue.Literal.of(IntNode.valueOf(5)));
    ConnectionSource other =
        new ConnectionSource.Reference(
            new ComponentReference("acme", "oauth2", values), "tmpl", OnPremise.ALLOWED);
    ConfigVisibility embedded = new ConfigVisibility(ConfigPermission.EMBEDDED, null);
    return withOneFlow()
        .component(Acme.PUBLIC)
        .page(ConfigPageDefinition.of("P", new ConfigConnection("Conn", "c", "D", embedded, other)))
        .build();
  }

  private static IntegrationDefinition wrapped() {
    Map<String, InputValue> secret = Map.of("secret", InputValue.Literal.of(TextNode.valueOf("s")));
    return fixture()
        .component(Acme.PUBLIC)
        .flow(
            flow("Wrap", "wrap")
                .trigger(
                    new FlowTrigger.Reference(new ComponentReference("acme", "webhook", secret)))
                .functions(TriggerFunction.ON_INSTANCE_DEPLOY)
                .build())
        .build();
  }

  private static IntegrationDefinition batches() {
    return fixture()
        .flow(flow("B", "b").trigger(batch(false, 5, null)).build())
        .flow(
            flow("B limit", "b-limit")
                .trigger(batch(false, 5, 2))
                .initialSyncOnDeploy(true)
                .build())
        .flow(
            flow("B deploy", "b-deploy")
                .trigger(batch(false, 1, null))
                .functions(TriggerFunction.ON_DEPLOY_PERFORM)
                .build())
        .flow(
            flow("B poll", "b-poll")
                .trigger(batch(true, 1, null))
                .schedule(FlowFixtures.cron("*/5 * * * *", null))
                .build())
        .build();
  }

  private static FlowTrigger batch(boolean polling, int size, @Nullable Integer limit) {
    return new FlowTrigger.Function(polling, new FlowBatch(size, limit));
  }
}
