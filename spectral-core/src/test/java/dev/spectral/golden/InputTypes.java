package dev.spectral.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ConditionalExpression;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.ObjectFieldMap;
import dev.spectral.ObjectSelection;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import dev.spectral.form.JsonForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@Component(
    key = "inputTypes",
    label = "Fx",
    description = "Fixture component",
    icon = "icon.png",
    connections = InputTypes.Login.class)
public final class InputTypes {

  @Connection(label = "Login", description = "d")
  public record Login() {}

  public record Empty() {}

  public sealed interface Dynamic permits Nothing {}

  public record Nothing() implements Dynamic {}

  public record Before(
      @Input(label = "String") Optional<String> aString,
      @Input(label = "Data") Optional<Data> aData,
      @Input(label = "Text", type = InputType.TEXT) Optional<String> aText,
      @Input(label = "Password") Optional<Secret> aPassword,
      @Input(label = "Boolean") Optional<Boolean> aBoolean,
      @Input(label = "Code") Optional<JsonNode> aCode,
      @Input(label = "Conditional") Optional<ConditionalExpression> aConditional) {}

  public record After(
      @Input(label = "Object Selection") Optional<ObjectSelection> anObjectSelection,
      @Input(label = "Object Field Map") Optional<ObjectFieldMap> anObjectFieldMap,
      @Input(label = "JSON Form") Optional<JsonForm> aJsonForm,
      @Input(label = "Dynamic Object Selection", type = InputType.DYNAMIC_OBJECT_SELECTION)
          Optional<String> aDynamicObjectSelection,
      @Input(label = "Dynamic Field Selection", type = InputType.DYNAMIC_FIELD_SELECTION)
          Optional<String> aDynamicFieldSelection,
      @Input(label = "Date") Optional<LocalDate> aDate,
      @Input(label = "Timestamp") Optional<Instant> aTimestamp,
      @Input(label = "Flow") Optional<FlowRef> aFlow,
      @Input(label = "Structured") Optional<Empty> aStructured) {}

  @Action(label = "All", description = "All types")
  public void all(
      Before before,
      @Input(key = "aConnection", label = "Connection") Optional<Login> login,
      After after) {}
}
