package dev.spectral.internal.read.integration;

import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.internal.read.JavaKind;
import dev.spectral.internal.read.integration.ConfigShape.Special;
import org.jspecify.annotations.Nullable;

/** Which Java types hold which types of config variables. */
final class ConfigTypes {

  private ConfigTypes() {}

  /** Gives the type that the Java type stands for, or null when it stands for none. */
  static @Nullable ConfigVarType of(ConfigShape shape, ConfigVar facts) {
    if (shape.special() == Special.SCHEDULE) {
      return ConfigVarType.SCHEDULE;
    }
    JavaKind kind = shape.kind();
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case STRING -> text(facts);
      case URI -> ConfigVarType.STRING;
      case BOOLEAN -> ConfigVarType.BOOLEAN;
      case INT, LONG, DOUBLE, BIG_DECIMAL -> ConfigVarType.NUMBER;
      case LOCAL_DATE -> ConfigVarType.DATE;
      case INSTANT, OFFSET_DATE_TIME -> ConfigVarType.TIMESTAMP;
      case ENUM -> ConfigVarType.PICKLIST;
      case JSON, JSON_RECORD -> ConfigVarType.CODE;
      case OBJECT_SELECTION -> ConfigVarType.OBJECT_SELECTION;
      case OBJECT_FIELD_MAP -> ConfigVarType.OBJECT_FIELD_MAP;
      case JSON_FORM -> ConfigVarType.JSON_FORM;
      case SECRET, BYTES, DATA, FLOW, CONDITIONAL, RECORD, SEALED, CONNECTION -> null;
    };
  }

  private static ConfigVarType text(ConfigVar facts) {
    if (facts.pickList().length > 0) {
      return ConfigVarType.PICKLIST;
    }
    return facts.language() == CodeLanguage.NONE ? ConfigVarType.STRING : ConfigVarType.CODE;
  }

  /** Tells whether a Java type can hold what a data source offers. */
  static boolean holds(ConfigVarType own, ConfigVarType offered, ConfigShape shape) {
    boolean text = shape.kind() == JavaKind.STRING;
    return own == offered
        || text
        || (own == ConfigVarType.STRING && offered == ConfigVarType.PICKLIST);
  }

  /** Names the Java type for what a data source offers. */
  static String javaFor(ConfigVarType offered) {
    return switch (offered) {
      case STRING, PICKLIST -> "a String";
      case DATE -> "a LocalDate";
      case TIMESTAMP -> "an Instant";
      case CODE -> "a JsonNode, or a String with a language";
      case BOOLEAN -> "a boolean";
      case NUMBER -> "an int, a long, a double or a BigDecimal";
      case SCHEDULE -> "a ScheduleValue";
      case OBJECT_SELECTION -> "an ObjectSelection";
      case OBJECT_FIELD_MAP -> "an ObjectFieldMap";
      case JSON_FORM -> "a JsonForm";
    };
  }

  /** Says what to take in place of a type that is no config variable. */
  static String fix(ConfigShape shape) {
    JavaKind kind = shape.kind();
    if (kind == JavaKind.SECRET) {
      return "put the Secret into a record with @Connection, where it is kept secret.";
    }
    if (kind == JavaKind.RECORD) {
      return "write language = CodeLanguage.JSON to have it edited as JSON, or take a String.";
    }
    if (kind == JavaKind.CONNECTION) {
      return "take one record with @Connection.";
    }
    return "take String, URI, boolean, a number, LocalDate, Instant, OffsetDateTime, an enum,"
        + " JsonNode, ScheduleValue, ObjectSelection, ObjectFieldMap, JsonForm, a record with"
        + " @Connection, a ConnectionHandle, or a List, Map<String, …> or Optional of these.";
  }
}
