package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes an object of an output schema as a record. */
final class OutputRecord {

  private OutputRecord() {}

  static TypeSpec write(ClassName self, JsonNode schema, SchemaTypes types) {
    List<String> keys = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(keys::add);
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(one -> required.add(one.asText()));
    Map<String, String> names = new NameScope(Set.of()).give(keys, JavaNames::member, "");
    MethodSpec.Builder canonical = MethodSpec.compactConstructorBuilder();
    Docs docs = new Docs().html(text(schema, "Data of a result."));
    for (String key : keys) {
      JsonNode member = schema.path("properties").path(key);
      String name = Objects.requireNonNull(names.get(key));
      TypeName type = types.member(member, key, required.contains(key));
      canonical.addParameter(parameter(type, name, key));
      docs.tag("@param " + name, text(member, "The member " + Docs.escape(key) + "."));
    }
    return TypeSpec.recordBuilder(self)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(docs.block())
        .recordConstructor(canonical.build())
        .build();
  }

  private static ParameterSpec parameter(TypeName type, String name, String key) {
    ParameterSpec.Builder parameter = ParameterSpec.builder(type, name);
    if (!name.equals(key)) {
      parameter.addAnnotation(
          AnnotationSpec.builder(Sdk.PROPERTY).addMember("value", Literals.of(key)).build());
    }
    return parameter.build();
  }

  private static String text(JsonNode schema, String otherwise) {
    String said = Docs.sentence(schema.path("description").asText(schema.path("title").asText()));
    return said.isEmpty() ? otherwise : said;
  }
}
