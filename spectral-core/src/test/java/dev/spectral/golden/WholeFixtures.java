package dev.spectral.golden;

import static dev.spectral.golden.Acme.fixture;
import static dev.spectral.golden.Acme.flow;
import static dev.spectral.golden.Acme.json;
import static dev.spectral.golden.Acme.withOneFlow;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.Secret;
import dev.spectral.annotations.ActivatedBy;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.StepErrorHandler;
import dev.spectral.integration.ConfigElement;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.ConfigurationDefinition;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowRetry;
import dev.spectral.integration.FlowSecurity;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.PreprocessFields;
import dev.spectral.integration.ScopedConnection;
import dev.spectral.integration.StepErrorPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fixtures that are about an integration as a whole. */
final class WholeFixtures {

  private static final List<String> HARD =
      List.of(
          "yes",
          "no",
          "true",
          "null",
          "~",
          "",
          " ",
          "0123",
          "1e3",
          "0x1F",
          "1.0",
          "2025-01-01",
          "a: b",
          "# c",
          "- d",
          "{x}",
          "[y]",
          "'single'",
          "\"double\"",
          "back\\slash",
          "tab\tchar",
          "multi\nline\ntext",
          "trailing\n",
          "\nleading",
          "é ☃ \uD83D\uDE00",
          "*alias",
          "&anchor",
          "!tag",
          "%dir",
          "@at",
          "`tick`",
          "x".repeat(200),
          "word ".repeat(60),
          "| pipe",
          "> fold",
          "? q",
          "key: value: more",
          "a\0b",
          "a\r\nb",
          "=",
          "<<",
          ".inf",
          "12:30:45");

  private WholeFixtures() {}

  static Map<String, IntegrationDefinition> all() {
    Map<String, IntegrationDefinition> all = new LinkedHashMap<>();
    FlowDefinition bare = FlowDefinition.builder("Flow 1", "flow-1").build();
    all.put(
        "fx-i01-minimal", IntegrationDefinition.builder(Acme.KEY, "Minimal").flow(bare).build());
    all.put("fx-i02-metadata", metadata());
    all.put("fx-i03-import-metadata", withOneFlow().build());
    all.put("fx-i09-endpoint-trigger-preprocess", triggerPreprocess());
    all.put("fx-i10-endpoint-preprocess-flow", preprocessFlow());
    all.put("fx-i28-supplemental-components", supplemental());
    all.put("fx-i29-configuration-zod", configuration());
    all.put("fx-i30-configuration-json-schema", plainConfiguration());
    all.put("fx-i32-yaml-stress", stress());
    all.put(
        "fx-i34-public-supplemental",
        IntegrationDefinition.builder(Acme.KEY, "No Desc")
            .icon("icon.png")
            .instanceProfile("")
            .flow(flow("Flow 1", "flow-1").build())
            .build());
    all.put("fx-i36-yaml-aliases", aliases());
    return all;
  }

  private static IntegrationDefinition metadata() {
    return IntegrationDefinition.builder(Acme.KEY, "Meta")
        .description("Desc")
        .icon("icon.png")
        .category("Communication")
        .documentation("# Title\n\nSome *docs*\n")
        .version("1.2.3")
        .labels(List.of("chat", "beta"))
        .endpointType(EndpointType.FLOW_SPECIFIC)
        .instanceProfile("Default Instance Profile")
        .flow(flow("Flow 1", "flow-1").build())
        .build();
  }

  private static IntegrationDefinition triggerPreprocess() {
    return withOneFlow()
        .endpointType(EndpointType.INSTANCE_SPECIFIC)
        .preprocess(new PreprocessFields("body.data.flow", "body.data.customer", "body.data.user"))
        .build();
  }

  private static IntegrationDefinition preprocessFlow() {
    return fixture()
        .endpointType(EndpointType.SHARED_INSTANCE)
        .flow(flow("Pre", "pre").preprocess(new PreprocessFields("flow", "cust", null)).build())
        .flow(flow("Main", "main").build())
        .build();
  }

  private static IntegrationDefinition supplemental() {
    return fixture()
        .component(Acme.PUBLIC)
        .component(Acme.PRIVATE)
        .flow(flow("Flow 1", "flow-1").trigger(FlowFixtures.FUNCTION).build())
        .flow(flow("Flow 2", "flow-2").build())
        .build();
  }

  /** A library of schemas writes the schema in the original; here it is given as it is written. */
  private static IntegrationDefinition configuration() {
    String schema =
        """
        {"type": "object", "required": ["mappings"], "properties": {
           "mappings": {"type": "array", "items": {
             "type": "object", "required": ["source", "e"], "properties": {
               "source": {"type": "string"},
               "destination": {"type": "string"},
               "n": {"default": 3, "type": "integer", "minimum": 1, "maximum": 9007199254740991},
               "e": {"type": "string", "enum": ["a", "b"]}}}},
           "flag": {"type": "boolean"}}}
        """;
    String form =
        """
        {"type": "VerticalLayout",
         "elements": [{"type": "Control", "scope": "#/properties/mappings"}]}
        """;
    return withOneFlow()
        .component(Acme.PUBLIC)
        .component(Acme.PRIVATE)
        .configuration(
            new ConfigurationDefinition(
                json(schema),
                json(form),
                "v1",
                true,
                List.of(
                    new ScopedConnection("org", "org", ActivatedBy.ORGANIZATION),
                    new ScopedConnection("cust", "cust", ActivatedBy.CUSTOMER),
                    ConfigFixtures.inline("inline", "inl", ConfigFixtures.string("k", "K")),
                    ConfigFixtures.referenced("ref", "ref"))))
        .scoped(new ScopedConnection("Extra", "extra", ActivatedBy.ORGANIZATION))
        .build();
  }

  private static IntegrationDefinition plainConfiguration() {
    String schema =
        """
        {"$schema": "kept", "type": "object", "required": ["a"],
         "properties": {"a": {"type": "string"}}, "additionalProperties": false}
        """;
    return withOneFlow()
        .configuration(new ConfigurationDefinition(json(schema), null, "v2", false, List.of()))
        .build();
  }

  private static IntegrationDefinition stress() {
    List<ConfigElement> elements = new ArrayList<>();
    for (String text : HARD) {
      String key = "k" + elements.size();
      elements.add(
          ConfigValue.builder(
                  key + text.substring(0, Math.min(3, text.length())), key, ConfigVarType.STRING)
              .defaultValue(TextNode.valueOf(text))
              .description(text)
              .build());
    }
    return withOneFlow()
        .labels(HARD)
        .documentation("# Heading\n\nLine with trailing space \n\n```ts\nconst a = 1;\n```\n")
        .page(new ConfigPageDefinition("P: 1", "multi\nline: tag", elements))
        .build();
  }

  private static IntegrationDefinition aliases() {
    ConfigValue one =
        ConfigValue.builder("One", "one", ConfigVarType.PICKLIST)
            .pickList(List.of("x", "y"))
            .build();
    ConfigValue two =
        ConfigValue.builder("Two", "two", ConfigVarType.PICKLIST).pickList(one.pickList()).build();
    return fixture()
        .labels(List.of("k"))
        .flow(shared("A", "a"))
        .flow(shared("B", "b"))
        .page(ConfigPageDefinition.of("P", one, two))
        .build();
  }

  private static FlowDefinition shared(String name, String stableKey) {
    return flow(name, stableKey)
        .retry(new FlowRetry(1, Duration.ofMinutes(1), false, null))
        .security(
            new FlowSecurity(EndpointSecurity.ORGANIZATION, List.of(Secret.of("k")), List.of()))
        .onError(
            new StepErrorPolicy(StepErrorHandler.RETRY, 1, Duration.ofSeconds(1), false, false))
        .build();
  }
}
