package dev.spectral.golden;

import static dev.spectral.golden.Acme.json;
import static dev.spectral.golden.Acme.reference;
import static dev.spectral.golden.Acme.withOneFlow;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.ActivatedBy;
import dev.spectral.annotations.ConfigPermission;
import dev.spectral.annotations.DataSourceReset;
import dev.spectral.annotations.OnPremise;
import dev.spectral.annotations.ScheduleType;
import dev.spectral.annotations.ValidationMode;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.WireType;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigElement;
import dev.spectral.integration.ConfigElement.Html;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigValueBuilder;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.ConfigVisibility;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.InputValue;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.ScopedConnection;
import dev.spectral.integration.ValueSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fixtures that are about config pages. */
final class ConfigFixtures {

  private ConfigFixtures() {}

  static Map<String, IntegrationDefinition> all() {
    Map<String, IntegrationDefinition> all = new LinkedHashMap<>();
    all.put("fx-i12-config-vars-schedule", onPage(schedules()));
    all.put("fx-i13-json-forms", onPage(forms()));
    all.put("fx-i14-data-sources-inline", onPage(sources()));
    all.put("fx-i16-on-prem-connections", onPage(onPremise()));
    all.put("fx-i18-data-source-references", references());
    all.put("fx-i22-scoped-config-vars", scoped());
    all.put("fx-i23-user-level-pages", userLevel());
    all.put(
        "fx-i24-html-elements",
        onPage(
            List.of(
                new Html("<h1>Title</h1>"),
                new Html("html var"),
                value("s", "s", ConfigVarType.STRING).build(),
                new Html(""))));
    return all;
  }

  private static IntegrationDefinition onPage(List<ConfigElement> elements) {
    return withOneFlow().page(new ConfigPageDefinition("P", null, elements)).build();
  }

  static ConfigValueBuilder value(String name, String stableKey, ConfigVarType type) {
    return ConfigValue.builder(name, stableKey, type);
  }

  static InputDefinition string(String key, String label) {
    return InputDefinition.builder(key, WireType.STRING, label).build();
  }

  static ConfigVar inline(String name, String stableKey, InputDefinition... inputs) {
    return inline(name, stableKey, null, inputs);
  }

  static ConfigVar inline(
      String name, String stableKey, @Nullable OnPremise onPremise, InputDefinition... inputs) {
    ConnectionDefinition connection =
        new ConnectionDefinition("any", name, "", null, null, null, List.of(inputs));
    return ConfigConnection.of(
        name, stableKey, new ConnectionSource.Inline(connection, Map.of(), onPremise, null, null));
  }

  static ConfigVar referenced(String name, String stableKey) {
    return ConfigConnection.of(
        name, stableKey, new ConnectionSource.Reference(reference("oauth2"), null, null));
  }

  private static List<ConfigElement> schedules() {
    List<ConfigElement> all = new ArrayList<>();
    all.add(value("None", "n", ConfigVarType.SCHEDULE).build());
    all.add(schedule("Empty", "e").defaultValue(TextNode.valueOf("")).build());
    all.add(
        schedule("Custom", "c")
            .defaultValue(TextNode.valueOf("0 0 * * *"))
            .timeZone("America/Chicago")
            .build());
    for (ScheduleType type : EnumSet.complementOf(EnumSet.of(ScheduleType.AUTO))) {
      String name = type.name().toLowerCase(Locale.ROOT);
      all.add(
          schedule("T_" + name, "t-" + name)
              .scheduleType(type)
              .defaultValue(TextNode.valueOf("5"))
              .build());
    }
    all.add(schedule("ObjDefault", "o").defaultValue(json("{\"value\": \"x\"}")).build());
    return all;
  }

  private static ConfigValueBuilder schedule(String name, String stableKey) {
    return value(name, stableKey, ConfigVarType.SCHEDULE);
  }

  private static List<ConfigElement> forms() {
    return List.of(
        form("Static", "s", null).build(),
        form("Hide", "h", null)
            .validationMode(ValidationMode.VALIDATE_AND_HIDE)
            .defaultValue(
                json(
                    """
                    {"schema": {"type": "object"}, "uiSchema": {"type": "VerticalLayout"},
                     "data": {"a": 1}}"""))
            .build(),
        form("Dynamic", "d", ValueSource.Inline.PLAIN).build(),
        form("NoVal", "nv", ValueSource.Inline.PLAIN)
            .validationMode(ValidationMode.NO_VALIDATION)
            .build(),
        form(
                "Reset",
                "r",
                new ValueSource.Inline(DataSourceReset.ALWAYS, List.of("Static", "Hide")))
            .build(),
        form("ResetNoDeps", "rn", new ValueSource.Inline(DataSourceReset.PROMPT, List.of()))
            .build());
  }

  private static ConfigValueBuilder form(
      String name, String stableKey, @Nullable ValueSource source) {
    return value(name, stableKey, ConfigVarType.JSON_FORM).source(source);
  }

  private static List<ConfigElement> sources() {
    List<ConfigElement> all = new ArrayList<>();
    List<ConfigVarType> types = new ArrayList<>(List.of(ConfigVarType.values()));
    types.remove(ConfigVarType.SCHEDULE);
    types.add(types.indexOf(ConfigVarType.CODE), ConfigVarType.SCHEDULE);
    for (ConfigVarType type : types) {
      all.add(
          value("Select " + type.wire(), "ds-" + type.wire(), type)
              .description("d " + type.wire())
              .source(ValueSource.Inline.PLAIN)
              .build());
    }
    all.add(
        value("List picker", "lp", ConfigVarType.PICKLIST)
            .collection(CollectionType.VALUE_LIST)
            .visibility(new ConfigVisibility(ConfigPermission.EMBEDDED, null))
            .source(ValueSource.Inline.PLAIN)
            .build());
    all.add(
        value("Reset ignored", "ri", ConfigVarType.PICKLIST)
            .source(new ValueSource.Inline(DataSourceReset.ALWAYS, List.of("x")))
            .build());
    return all;
  }

  private static List<ConfigElement> onPremise() {
    InputDefinition host =
        InputDefinition.builder("host", WireType.STRING, "H").onPremiseControlled(true).build();
    InputDefinition port =
        InputDefinition.builder("port", WireType.STRING, "P").onPremiseControlled(true).build();
    InputDefinition a = string("a", "A");
    return List.of(
        inline("OP allowed", "op-allowed", OnPremise.ALLOWED, host, port),
        inline("OP required", "op-required", OnPremise.REQUIRED, host, port),
        inline("OP disallowed", "op-disallowed", OnPremise.DISALLOWED, host, port),
        inline("Dis no inputs", "dn", OnPremise.DISALLOWED, a),
        inline("Neither", "ne", a));
  }

  private static IntegrationDefinition references() {
    Map<String, InputValue> values =
        Map.of(
            "connection",
            new InputValue.FromConfigVar("Conn"),
            "filter",
            new InputValue.Template("x/{{#Conn}}"),
            "ids",
            InputValue.Literal.of(json("[\"1\"]")));
    Map<String, InputValue> list = Map.of("ids", new InputValue.FromConfigVar("IDs"));
    ConfigPageDefinition page =
        ConfigPageDefinition.of(
            "P",
            pick("Pick", "p", values).collection(CollectionType.VALUE_LIST).build(),
            pick("Pick bare", "pb", Map.of()).build(),
            pick("Pick cv list", "pcl", list).build(),
            form("Form", "f", mapper(DataSourceReset.PROMPT))
                .validationMode(ValidationMode.NO_VALIDATION)
                .build(),
            form("Form plain", "fp", mapper(DataSourceReset.NONE)).build(),
            referenced("Conn", "c"));
    return withOneFlow().component(Acme.PUBLIC).component(Acme.PRIVATE).page(page).build();
  }

  private static ConfigValueBuilder pick(
      String name, String stableKey, Map<String, InputValue> values) {
    ComponentReference to = new ComponentReference("acme", "selectItem", values);
    return value(name, stableKey, ConfigVarType.PICKLIST)
        .source(new ValueSource.Reference(to, DataSourceReset.NONE));
  }

  private static ValueSource mapper(DataSourceReset reset) {
    return new ValueSource.Reference(reference("mapper"), reset);
  }

  private static IntegrationDefinition scoped() {
    return withOneFlow()
        .scoped(new ScopedConnection("Org Slack", "org-slack", ActivatedBy.ORGANIZATION))
        .scoped(new ScopedConnection("Cust SF", "cust-sf", ActivatedBy.CUSTOMER))
        .page(
            ConfigPageDefinition.of(
                "P",
                new ScopedConnection("Page Org", "page-org", ActivatedBy.ORGANIZATION),
                new ScopedConnection("Page Cust", "page-cust", ActivatedBy.CUSTOMER),
                value("Str", "s", ConfigVarType.STRING).build()))
        .build();
  }

  private static IntegrationDefinition userLevel() {
    List<ConfigElement> elements =
        List.of(
            new ScopedConnection("Slack", "user-slack", ActivatedBy.USER),
            inline("Inline", "inl", string("k", "K")),
            value("Pref", "pref", ConfigVarType.STRING).build(),
            new Html("<p>hello</p>"));
    return withOneFlow()
        .page(ConfigPageDefinition.of("P", value("A", "a", ConfigVarType.STRING).build()))
        .userLevelPage(new ConfigPageDefinition("User page", "yours", elements))
        .build();
  }
}
