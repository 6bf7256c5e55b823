package dev.spectral.internal.integration;

import static dev.spectral.internal.integration.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.DataSourceReset;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.ValueSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What goes with the type of a config variable. */
final class ValueChecks {

  private static final Set<ConfigVarType> SEVERAL =
      EnumSet.of(
          ConfigVarType.STRING,
          ConfigVarType.DATE,
          ConfigVarType.TIMESTAMP,
          ConfigVarType.PICKLIST,
          ConfigVarType.CODE,
          ConfigVarType.BOOLEAN);
  private static final Set<CodeLanguage> LANGUAGES =
      EnumSet.of(CodeLanguage.JSON, CodeLanguage.XML, CodeLanguage.HTML);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
  private static final int LONGEST_CHOICE = 64;

  private final ConfigValue value;
  private final Findings findings;

  ValueChecks(ConfigValue value, Findings findings) {
    this.value = value;
    this.findings = findings;
  }

  void check() {
    if (value.collection() != null && !SEVERAL.contains(value.type())) {
      add(
          "A " + wire() + " holds one value, and this one is to hold several.",
          "use one config variable for each, or a list of texts.");
    }
    boolean sourced = value.source() != null;
    boolean objects =
        value.type() == ConfigVarType.OBJECT_SELECTION
            || value.type() == ConfigVarType.OBJECT_FIELD_MAP;
    if (objects && !sourced) {
      add(
          "The objects and fields of another system come from a data source, and it has none.",
          "name a data source.");
    }
    if (!sourced) {
      checkChoices();
      checkLanguage();
    }
    checkStrayParts();
    checkReset();
    if (value.defaultValue() != null) {
      checkDefault(value.defaultValue());
    }
  }

  private void checkChoices() {
    if (value.type() == ConfigVarType.PICKLIST && value.pickList().isEmpty()) {
      add("There is nothing to choose from.", "add pickList = {\"…\"}, or name a data source.");
    }
    value.pickList().stream()
        .filter(one -> one.length() > LONGEST_CHOICE)
        .forEach(
            one ->
                add(
                    "The choice " + quoted(one) + " has " + one.length() + " characters.",
                    "use " + LONGEST_CHOICE + " at most."));
    JsonNode given = value.defaultValue();
    if (given != null && given.isTextual() && !value.pickList().isEmpty()) {
      checkChosen(given.textValue());
    }
  }

  private void checkChosen(String text) {
    if (!text.isEmpty() && !value.pickList().contains(text)) {
      add(
          "Its default " + quoted(text) + " cannot be chosen.",
          "use one of " + value.pickList() + ".");
    }
  }

  private void checkLanguage() {
    if (value.type() == ConfigVarType.CODE && !LANGUAGES.contains(value.language())) {
      add("The platform's editor knows code in JSON, XML and HTML only.", "use one of them.");
    }
  }

  private void checkStrayParts() {
    stray("choices", !value.pickList().isEmpty(), ConfigVarType.PICKLIST);
    stray("a language", value.language() != CodeLanguage.NONE, ConfigVarType.CODE);
    stray("a kind of schedule", value.scheduleType() != null, ConfigVarType.SCHEDULE);
    stray("a time zone", value.timeZone() != null, ConfigVarType.SCHEDULE);
    stray("a way to validate", value.validationMode() != null, ConfigVarType.JSON_FORM);
    String zone = ScheduleChecks.zoneProblem(value.timeZone());
    if (zone != null) {
      add(zone, ScheduleChecks.ZONE_FIX);
    }
  }

  private void stray(String part, boolean given, ConfigVarType type) {
    if (given && value.type() != type) {
      add(
          "It has " + part + ", which goes with a " + type.wire() + ", and is a " + wire() + ".",
          "remove it, or change the type.");
    }
  }

  private void checkReset() {
    if (value.source() instanceof ValueSource.Inline own
        && own.reset() != DataSourceReset.NONE
        && value.type() != ConfigVarType.JSON_FORM) {
      add(
          "Its data source is to be asked again when something changes; of the integration's own"
              + " data sources the platform asks only those of forms again.",
          "remove dataSourceReset.");
    }
  }

  private void checkDefault(JsonNode given) {
    if (value.collection() == CollectionType.VALUE_LIST && !given.isArray()) {
      add("It holds a list, and its default is none.", "give a list as its default.");
    } else if (value.collection() == null && !fits(given)) {
      add("Its default " + given + " is no " + wire() + ".", "give one, or none.");
    }
  }

  private boolean fits(JsonNode given) {
    String text = given.asText();
    return switch (value.type()) {
      case BOOLEAN -> text.isEmpty() || text.equals("true") || text.equals("false");
      case NUMBER -> text.isEmpty() || NUMBER.matcher(text).matches();
      default -> true;
    };
  }

  private String wire() {
    return value.type().wire();
  }

  private void add(String what, String fix) {
    findings.add(ProblemCode.SP076, value, what, fix);
  }
}
