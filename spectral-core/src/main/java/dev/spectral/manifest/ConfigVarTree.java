package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.DataSourceReset;
import dev.spectral.annotations.ScheduleType;
import dev.spectral.annotations.ValidationMode;
import dev.spectral.definition.CollectionType;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.ScopedConnection;
import dev.spectral.integration.ValueSource;
import dev.spectral.internal.js.CamelCase;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes config variables as the YAML holds them. */
final class ConfigVarTree {

  private final IntegrationDefinition integration;

  ConfigVarTree(IntegrationDefinition integration) {
    this.integration = integration;
  }

  ObjectNode write(ConfigVar configVar) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", configVar.name()).put("stableKey", configVar.stableKey());
    if (configVar instanceof ScopedConnection) {
      return node.put("dataType", "connection").put("useScopedConfigVar", configVar.stableKey());
    }
    if (configVar instanceof ConfigConnection connection) {
      new ConnectionTree(integration).write(connection, node);
    } else if (configVar instanceof ConfigValue value) {
      write(value, node);
    }
    return node;
  }

  private void write(ConfigValue value, ObjectNode node) {
    Visibilities.ofConfigVar(value.visibility(), node);
    Fields.put(node, "description", value.description());
    node.put("dataType", value.type().wire());
    Fields.put(node, "defaultValue", defaultText(value));
    Fields.list(node, "pickList", value.pickList());
    Fields.put(node, "timeZone", value.timeZone());
    if (value.language() != CodeLanguage.NONE) {
      node.put("codeLanguage", value.language().name().toLowerCase(Locale.ROOT));
    }
    CollectionType collection = value.collection();
    Fields.put(node, "collectionType", collection == null ? null : collection.wire());
    if (value.type() == ConfigVarType.SCHEDULE && value.source() == null) {
      node.put("scheduleType", scheduleType(value));
    }
    writeValidation(value, (ObjectNode) node.get("meta"));
    writeSource(value, node);
  }

  private static String scheduleType(ConfigValue value) {
    if (value.scheduleType() != null) {
      return value.scheduleType().name().toLowerCase(Locale.ROOT);
    }
    String text = defaultText(value);
    ScheduleType type = text == null || text.isEmpty() ? ScheduleType.NONE : ScheduleType.CUSTOM;
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String defaultText(ConfigValue value) {
    JsonNode given = value.defaultValue();
    if (given == null) {
      return null;
    }
    if (value.collection() == CollectionType.KEY_VALUE_LIST && given.isObject()) {
      return pairs(given).toString();
    }
    return given.isTextual() ? given.textValue() : given.toString();
  }

  private static ArrayNode pairs(JsonNode object) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    object
        .properties()
        .forEach(
            one -> array.addObject().put("key", one.getKey()).put("value", text(one.getValue())));
    return array;
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }

  private static void writeValidation(ConfigValue value, ObjectNode meta) {
    ValidationMode mode = value.validationMode();
    boolean own = !(value.source() instanceof ValueSource.Reference);
    if (mode == null && own && value.type() == ConfigVarType.JSON_FORM) {
      mode = ValidationMode.VALIDATE_AND_SHOW;
    }
    boolean shown = !own || value.type() == ConfigVarType.JSON_FORM;
    if (mode != null && shown) {
      meta.put("validationMode", wire(mode));
    }
  }

  private static String wire(ValidationMode mode) {
    return switch (mode) {
      case AUTO, VALIDATE_AND_SHOW -> "ValidateAndShow";
      case VALIDATE_AND_HIDE -> "ValidateAndHide";
      case NO_VALIDATION -> "NoValidation";
    };
  }

  private void writeSource(ConfigValue value, ObjectNode node) {
    ObjectNode meta = (ObjectNode) node.get("meta");
    if (value.source() instanceof ValueSource.Inline own) {
      node.set("dataSource", IntegrationTree.own(integration, CamelCase.of(value.name())));
      if (value.type() == ConfigVarType.JSON_FORM && own.reset() != DataSourceReset.NONE) {
        writeReset(own.reset(), meta);
        ObjectNode inputs = node.putObject("inputs");
        own.dependencies()
            .forEach(
                one ->
                    inputs
                        .putObject("input" + inputs.size())
                        .put("type", "configVar")
                        .put("value", one));
      }
    } else if (value.source() instanceof ValueSource.Reference other) {
      References references = References.toDataSource(integration, other.reference());
      ConfigVarType type = references.manifest().dataSourceType();
      node.put("dataType", (type == null ? value.type() : type).wire());
      node.set("dataSource", references.entry());
      node.set("inputs", references.inputs());
      writeReset(other.reset(), meta);
    }
  }

  private static void writeReset(DataSourceReset reset, ObjectNode meta) {
    if (reset != DataSourceReset.NONE) {
      meta.put("dataSourceReset", reset.name().toLowerCase(Locale.ROOT));
    }
  }
}
