package dev.spectral.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.CodeLanguage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link InputDefinition}; for tools. Authors write annotations. Not thread-safe. */
public final class InputDefinitionBuilder {

  private final String key;
  private final WireType type;
  private final String label;
  private @Nullable String keyLabel;
  private @Nullable CollectionType collection;
  private boolean required;
  private @Nullable JsonNode defaultValue;
  private @Nullable String comments;
  private @Nullable String placeholder;
  private @Nullable String example;
  private @Nullable String dataSource;
  private final List<ModelEntry> model = new ArrayList<>();
  private CodeLanguage language = CodeLanguage.NONE;
  private @Nullable Boolean shown;
  private boolean onPremiseControlled;
  private boolean writeOnly;
  private final List<InputDefinition> inputs = new ArrayList<>();

  InputDefinitionBuilder(String key, WireType type, String label) {
    this.key = key;
    this.type = type;
    this.label = label;
  }

  /**
   * Name the keys of a key-value list.
   *
   * @param name what people see, or null for none
   * @return this builder
   */
  public InputDefinitionBuilder keyLabel(@Nullable String name) {
    keyLabel = name;
    return this;
  }

  /**
   * Let the input hold several values.
   *
   * @param kind how, or null for one value
   * @return this builder
   */
  public InputDefinitionBuilder collection(@Nullable CollectionType kind) {
    collection = kind;
    return this;
  }

  /**
   * Say whether a value must be given.
   *
   * @param isRequired {@code true} when it must
   * @return this builder
   */
  public InputDefinitionBuilder required(boolean isRequired) {
    required = isRequired;
    return this;
  }

  /**
   * Give the default as it goes on the wire.
   *
   * @param value any JSON value, or null for the type's default
   * @return this builder
   */
  public InputDefinitionBuilder defaultValue(@Nullable JsonNode value) {
    defaultValue = value;
    return this;
  }

  /**
   * Give a default that is text.
   *
   * @param value the text, never null
   * @return this builder
   */
  public InputDefinitionBuilder defaultValue(String value) {
    return defaultValue(TextNode.valueOf(value));
  }

  /**
   * Explain the input.
   *
   * @param text the explanation, or null for none
   * @return this builder
   */
  public InputDefinitionBuilder comments(@Nullable String text) {
    comments = text;
    return this;
  }

  /**
   * Show what to type while the input is empty.
   *
   * @param text the text, or null for none
   * @return this builder
   */
  public InputDefinitionBuilder placeholder(@Nullable String text) {
    placeholder = text;
    return this;
  }

  /**
   * Show a value that would be accepted.
   *
   * @param text the value, or null for none
   * @return this builder
   */
  public InputDefinitionBuilder example(@Nullable String text) {
    example = text;
    return this;
  }

  /**
   * Refer to the data source that offers values.
   *
   * @param dataSourceKey a data source of the same component, or null for none
   * @return this builder
   */
  public InputDefinitionBuilder dataSource(@Nullable String dataSourceKey) {
    dataSource = dataSourceKey;
    return this;
  }

  /**
   * Restrict the values.
   *
   * @param entries the values it may have, never null
   * @return this builder
   */
  public InputDefinitionBuilder model(List<ModelEntry> entries) {
    model.clear();
    model.addAll(entries);
    return this;
  }

  /**
   * Choose the language of a code input.
   *
   * @param codeLanguage the language, never null
   * @return this builder
   */
  public InputDefinitionBuilder language(CodeLanguage codeLanguage) {
    language = codeLanguage;
    return this;
  }

  /**
   * Say whether a connection's input is shown.
   *
   * @param isShown the answer, or null to leave it unsaid
   * @return this builder
   */
  public InputDefinitionBuilder shown(@Nullable Boolean isShown) {
    shown = isShown;
    return this;
  }

  /**
   * Say whether an on-premise agent provides the value.
   *
   * @param controlled {@code true} when it does
   * @return this builder
   */
  public InputDefinitionBuilder onPremiseControlled(boolean controlled) {
    onPremiseControlled = controlled;
    return this;
  }

  /**
   * Say whether the value is never shown again.
   *
   * @param neverShown {@code true} when it is not
   * @return this builder
   */
  public InputDefinitionBuilder writeOnly(boolean neverShown) {
    writeOnly = neverShown;
    return this;
  }

  /**
   * Set the inputs inside a structured or dynamic object.
   *
   * @param children the inputs, never null
   * @return this builder
   */
  public InputDefinitionBuilder inputs(List<InputDefinition> children) {
    inputs.clear();
    inputs.addAll(children);
    return this;
  }

  /**
   * Make the input.
   *
   * @return an immutable input, never null
   */
  public InputDefinition build() {
    return new InputDefinition(
        key,
        type,
        label,
        keyLabel,
        collection,
        required,
        defaultValue,
        comments,
        placeholder,
        example,
        dataSource,
        model,
        language,
        shown,
        onPremiseControlled,
        writeOnly,
        inputs);
  }
}
