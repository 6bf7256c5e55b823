package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.ScheduleType;
import dev.spectral.annotations.ValidationMode;
import dev.spectral.definition.CollectionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A config variable that holds a value. Immutable; made with {@link #builder}.
 *
 * @param name what people see, never null
 * @param stableKey identifies the variable across versions, never null
 * @param type what it holds, never null
 * @param description an explanation, or null
 * @param visibility who fills it in, never null
 * @param collection how it holds several values, or null for one value
 * @param defaultValue what it holds at first, or null for nothing
 * @param pickList the texts to choose from, never null, empty where there are none
 * @param language the language of code, {@code NONE} for others, never null
 * @param scheduleType what kind of schedule it is, or null for what the default value says
 * @param timeZone the zone of a schedule, or null
 * @param validationMode when a form shows what does not fit, or null when the author did not say
 * @param source where its values come from, or null when they are typed in
 */
public record ConfigValue(
    String name,
    String stableKey,
    ConfigVarType type,
    @Nullable String description,
    ConfigVisibility visibility,
    @Nullable CollectionType collection,
    @Nullable JsonNode defaultValue,
    List<String> pickList,
    CodeLanguage language,
    @Nullable ScheduleType scheduleType,
    @Nullable String timeZone,
    @Nullable ValidationMode validationMode,
    @Nullable ValueSource source)
    implements ConfigVar {

  public ConfigValue {
    pickList = List.copyOf(pickList);
  }

  /**
   * Start a config variable by hand; for tools. Authors write annotations.
   *
   * @param name what people see, never null
   * @param stableKey identifies the variable across versions, never null
   * @param type what it holds, never null
   * @return a builder, never null
   */
  public static ConfigValueBuilder builder(String name, String stableKey, ConfigVarType type) {
    return new ConfigValueBuilder(name, stableKey, type);
  }

  /** Says that there is a default, and not which: it may come from the environment of a build. */
  @Override
  public String toString() {
    return "ConfigValue["
        + name
        + " "
        + type.wire()
        + (defaultValue == null ? "]" : ", default ****]");
  }
}
