package dev.spectral.maven.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.spectral.integration.WireValue;
import javax.lang.model.element.Modifier;

/** Writes a dynamic object as a sealed interface with one record for each configuration. */
final class DynamicObject {

  private DynamicObject() {}

  static TypeSpec write(ClassName name, WireInput input) {
    Nesting nesting = new Nesting(name);
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addSuperinterface(WireValue.class)
            .addJavadoc(InputDocs.of(input).block());
    for (WireInput configuration : input.inputs()) {
      ClassName choice = nesting.child(configuration.key(), "Object");
      nesting.add(InputRecord.configuration(choice, configuration, name));
      type.addPermittedSubclass(choice);
    }
    return type.addTypes(nesting.types()).build();
  }
}
