package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.ScheduleType;
import dev.spectral.annotations.ValidationMode;
import dev.spectral.definition.CollectionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ConfigValue}; for tools. Authors write annotations. Not thread-safe. */
public final class ConfigValueBuilder {

  private final String name;
  private final String stableKey;
  private final ConfigVarType type;
  private @Nullable String description;
  private ConfigVisibility visibility = ConfigVisibility.CUSTOMER;
  private @Nullable CollectionType collection;
  private @Nullable JsonNode defaultValue;
  private List<String> pickList = List.of();
  private CodeLanguage language = CodeLanguage.NONE;
  private @Nullable ScheduleType scheduleType;
  private @Nullable String timeZone;
  private @Nullable ValidationMode validationMode;
  private @Nullable ValueSource source;

  ConfigValueBuilder(String name, String stableKey, ConfigVarType type) {
    this.name = name;
    this.stableKey = stableKey;
    this.type = type;
  }

  /**
   * Explain the variable.
   *
   * @param text an explanation, or null
   * @return this builder
   */
  public ConfigValueBuilder description(@Nullable String text) {
    description = text;
    return this;
  }

  /**
   * Say who fills the variable in.
   *
   * @param who who, never null
   * @return this builder
   */
  public ConfigValueBuilder visibility(ConfigVisibility who) {
    visibility = who;
    return this;
  }

  /**
   * Let the variable hold several values.
   *
   * @param kind how, or null for one value
   * @return this builder
   */
  public ConfigValueBuilder collection(@Nullable CollectionType kind) {
    collection = kind;
    return this;
  }

  /**
   * Say what the variable holds at first.
   *
   * @param value any JSON value, or null for nothing
   * @return this builder
   */
  public ConfigValueBuilder defaultValue(@Nullable JsonNode value) {
    defaultValue = value;
    return this;
  }

  /**
   * Set the texts to choose from.
   *
   * @param texts the texts, never null
   * @return this builder
   */
  public ConfigValueBuilder pickList(List<String> texts) {
    pickList = List.copyOf(texts);
    return this;
  }

  /**
   * Choose the language of code.
   *
   * @param codeLanguage the language, never null
   * @return this builder
   */
  public ConfigValueBuilder language(CodeLanguage codeLanguage) {
    language = codeLanguage;
    return this;
  }

  /**
   * Say what kind of schedule the variable holds.
   *
   * @param kind the kind, or null for what the default value says
   * @return this builder
   */
  public ConfigValueBuilder scheduleType(@Nullable ScheduleType kind) {
    scheduleType = kind;
    return this;
  }

  /**
   * Set the zone of a schedule.
   *
   * @param zone a zone of the time zone database, or null
   * @return this builder
   */
  public ConfigValueBuilder timeZone(@Nullable String zone) {
    timeZone = zone;
    return this;
  }

  /**
   * Say when a form shows what does not fit.
   *
   * @param mode when, or null to leave it unsaid
   * @return this builder
   */
  public ConfigValueBuilder validationMode(@Nullable ValidationMode mode) {
    validationMode = mode;
    return this;
  }

  /**
   * Say where the values come from.
   *
   * @param from where, or null when they are typed in
   * @return this builder
   */
  public ConfigValueBuilder source(@Nullable ValueSource from) {
    source = from;
    return this;
  }

  /**
   * Make it.
   *
   * @return what was built, immutable, never null
   */
  public ConfigValue build() {
    return new ConfigValue(
        name,
        stableKey,
        type,
        description,
        visibility,
        collection,
        defaultValue,
        pickList,
        language,
        scheduleType,
        timeZone,
        validationMode,
        source);
  }
}
