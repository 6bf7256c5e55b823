package dev.spectral.definition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.CodeLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input of an operation or a connection. Immutable; made with {@link #builder}.
 *
 * @param key identifies the input within its operation, never null
 * @param type the wire type, never null
 * @param label what people see, never null
 * @param keyLabel what the keys of a key-value list are called, or null
 * @param collection how it holds several values, or null for one value
 * @param required whether a value must be given
 * @param defaultValue the author's default as it goes on the wire, or null for the type's default
 * @param comments an explanation, or null
 * @param placeholder what is shown while it is empty, or null
 * @param example a value that would be accepted, or null
 * @param dataSource the key of the data source that offers values, or null
 * @param model the values it may have, never null, empty for any
 * @param language the language of a code input, {@code NONE} for others, never null
 * @param shown whether a connection's input is shown, or null when the author did not say
 * @param onPremiseControlled whether an on-premise agent provides the value
 * @param writeOnly whether its value is never shown again; kept out of the manifest
 * @param inputs the inputs inside a structured or dynamic object, never null
 */
public record InputDefinition(
    String key,
    WireType type,
    String label,
    @Nullable String keyLabel,
    @Nullable CollectionType collection,
    boolean required,
    @Nullable JsonNode defaultValue,
    @Nullable String comments,
    @Nullable String placeholder,
    @Nullable String example,
    @Nullable String dataSource,
    List<ModelEntry> model,
    CodeLanguage language,
    @Nullable Boolean shown,
    boolean onPremiseControlled,
    boolean writeOnly,
    List<InputDefinition> inputs) {

  public InputDefinition {
    model = List.copyOf(model);
    inputs = List.copyOf(inputs);
  }

  /**
   * Start an input.
   *
   * @param key identifies the input within its operation, never null
   * @param type the wire type, never null
   * @param label what people see, never null
   * @return a builder, never null
   */
  public static InputDefinitionBuilder builder(String key, WireType type, String label) {
    return new InputDefinitionBuilder(key, type, label);
  }

  /** Says that there is a default, and not which: it may come from the environment of a build. */
  @Override
  public String toString() {
    return "InputDefinition["
        + key
        + " "
        + type.wire()
        + (defaultValue == null ? "]" : ", default ****]");
  }
}
