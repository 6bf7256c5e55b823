package dev.spectral.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.InputDefinitionBuilder;
import dev.spectral.definition.OutputSchema;
import dev.spectral.definition.WireType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fixtures that no annotation can say: defaults of another type than the input's. */
final class BuiltByHand {

  private BuiltByHand() {}

  static ComponentDefinition inputDefaults() {
    List<InputDefinition> inputs =
        List.of(
            string("empty", "\"\""),
            string("nul", null),
            string("undef", null),
            one("fals", WireType.BOOLEAN, "false"),
            one("tru", WireType.BOOLEAN, "true"),
            one("trueString", WireType.BOOLEAN, "\"true\""),
            one("boolNull", WireType.BOOLEAN, null),
            string("zero", "0"),
            string("num", "1.5"),
            string("nan", "null"),
            several("list", CollectionType.VALUE_LIST, "[\"a\", \"b\"]"),
            several("emptyList", CollectionType.VALUE_LIST, "[]"),
            several("listNoDefault", CollectionType.VALUE_LIST, null),
            several("kv", CollectionType.KEY_VALUE_LIST, "[{\"key\":\"k\",\"value\":\"v\"}]"),
            input("kvNoDefault", WireType.BOOLEAN, null)
                .collection(CollectionType.KEY_VALUE_LIST)
                .build(),
            input("conditional", WireType.CONDITIONAL, "[\"and\",[\"equal\",\"a\",\"b\"]]")
                .collection(CollectionType.VALUE_LIST)
                .build(),
            one(
                "objectSelection",
                WireType.OBJECT_SELECTION,
                "[{\"object\":{\"key\":\"o\"},\"fields\":[{\"key\":\"f\",\"label\":\"F\"}],"
                    + "\"defaultSelected\":true}]"),
            one(
                "objectFieldMap",
                WireType.OBJECT_FIELD_MAP,
                "{\"fields\":[{\"field\":{\"key\":\"f\"}}]}"),
            one(
                "jsonForm",
                WireType.JSON_FORM,
                "{\"schema\":{\"type\":\"object\"},\"uiSchema\":{\"type\":\"VerticalLayout\"},"
                    + "\"data\":{}}"),
            one(
                "connection",
                WireType.CONNECTION,
                "{\"key\":\"c\",\"configVarKey\":\"\",\"fields\":{}}"),
            one("date", WireType.DATE, "\"2025-01-01\""),
            string("unicode", "\"naïve ☃ 😀 \\\"q\\\" \\\\ \\n\\t\""));
    return ComponentDefinition.builder("inputDefaults", "Fx", "Fixture component")
        .icon("icon.png")
        .action(ActionDefinition.of("all", "All", "d", inputs))
        .build();
  }

  /** Schemas that follow from no Java type: one with a title, and none for any branch. */
  static ComponentDefinition outputSchemas(ComponentDefinition written) {
    return ComponentDefinition.builder("outputSchemas", "Fx", "Fixture component")
        .icon("icon.png")
        .action(written.action("single").orElseThrow())
        .action(written.action("branching").orElseThrow())
        .action(
            ActionDefinition.of("emptyBranching", "A", "d", List.of())
                .withOutput(null, new OutputSchema.ByBranch(Map.of())))
        .action(
            ActionDefinition.of("unicode", "A", "d", List.of())
                .withOutput(
                    null,
                    new OutputSchema.Whole(
                        parsed("{\"title\":\"é ☃ \\\"x\\\"\",\"type\":[\"string\",\"null\"]}"))))
        .build();
  }

  private static InputDefinition string(String key, @Nullable String json) {
    return one(key, WireType.STRING, json);
  }

  private static InputDefinition one(String key, WireType type, @Nullable String json) {
    return input(key, type, json).build();
  }

  private static InputDefinition several(
      String key, CollectionType collection, @Nullable String json) {
    return input(key, WireType.STRING, json).collection(collection).build();
  }

  private static InputDefinitionBuilder input(String key, WireType type, @Nullable String json) {
    return InputDefinition.builder(key, type, "L").defaultValue(json == null ? null : parsed(json));
  }

  private static JsonNode parsed(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
