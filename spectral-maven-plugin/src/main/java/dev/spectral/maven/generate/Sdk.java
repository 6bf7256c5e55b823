package dev.spectral.maven.generate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.spectral.KeyValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types that generated code is made of. */
final class Sdk {

  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName JSON = ClassName.get(JsonNode.class);
  static final ClassName PROPERTY = ClassName.get(JsonProperty.class);

  /** What the inputs of a call become. */
  static final TypeName WIRE =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          STRING,
          ClassName.get(Object.class)
              .annotated(AnnotationSpec.builder(ClassName.get(Nullable.class)).build()));

  private Sdk() {}

  static TypeName optional(TypeName type) {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
  }

  static TypeName list(TypeName type) {
    return ParameterizedTypeName.get(ClassName.get(List.class), type.box());
  }

  static TypeName map(TypeName type) {
    return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, type.box());
  }

  static TypeName keyValues(TypeName type) {
    return list(ParameterizedTypeName.get(ClassName.get(KeyValue.class), type.box()));
  }

  static boolean isList(TypeName type) {
    return type instanceof ParameterizedTypeName generic
        && generic.rawType().equals(ClassName.get(List.class));
  }
}
