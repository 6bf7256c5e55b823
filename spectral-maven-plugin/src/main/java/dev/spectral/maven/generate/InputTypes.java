package dev.spectral.maven.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.spectral.ConditionalExpression;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.ObjectFieldMap;
import dev.spectral.ObjectSelection;
import dev.spectral.Secret;
import dev.spectral.form.JsonForm;
import dev.spectral.integration.ConnectionHandle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Which Java type an input has in a call. */
final class InputTypes {

  private static final Map<String, ClassName> SIMPLE =
      Map.ofEntries(
          Map.entry("string", Sdk.STRING),
          Map.entry("text", Sdk.STRING),
          Map.entry("code", Sdk.STRING),
          Map.entry("template", Sdk.STRING),
          Map.entry("dynamicObjectSelection", Sdk.STRING),
          Map.entry("dynamicFieldSelection", Sdk.STRING),
          Map.entry("password", ClassName.get(Secret.class)),
          Map.entry("data", ClassName.get(Data.class)),
          Map.entry("date", ClassName.get(LocalDate.class)),
          Map.entry("timestamp", ClassName.get(Instant.class)),
          Map.entry("flow", ClassName.get(FlowRef.class)),
          Map.entry("connection", ClassName.get(ConnectionHandle.class)),
          Map.entry("conditional", ClassName.get(ConditionalExpression.class)),
          Map.entry("objectSelection", ClassName.get(ObjectSelection.class)),
          Map.entry("objectFieldMap", ClassName.get(ObjectFieldMap.class)),
          Map.entry("jsonForm", ClassName.get(JsonForm.class)));

  private InputTypes() {}

  /** Gives the type, and writes into {@code owner} the classes that it needs. */
  static TypeName of(WireInput input, Nesting owner) {
    TypeName one = single(input, owner);
    if (input.isValueList()) {
      return Sdk.list(one);
    }
    return input.isKeyValueList() ? Sdk.keyValues(one) : one;
  }

  private static TypeName single(WireInput input, Nesting owner) {
    boolean hasParts = !input.inputs().isEmpty() && !owner.isDeepest();
    if (input.type().equals("structuredObject") && hasParts) {
      ClassName name = owner.child(input.key(), "Object");
      owner.add(InputRecord.structured(name, input));
      return name;
    }
    if (input.type().equals("dynamicObject") && hasParts) {
      ClassName name = owner.child(input.key(), "Object");
      owner.add(DynamicObject.write(name, input));
      return name;
    }
    if (input.type().equals("boolean")) {
      return TypeName.BOOLEAN;
    }
    TypeName type = SIMPLE.getOrDefault(input.type(), Sdk.JSON);
    if (type.equals(Sdk.STRING) && ModelEnum.isPossible(input.model())) {
      ClassName name = owner.child(input.key(), "Choice");
      owner.add(ModelEnum.write(name, input));
      return name;
    }
    return type;
  }
}
