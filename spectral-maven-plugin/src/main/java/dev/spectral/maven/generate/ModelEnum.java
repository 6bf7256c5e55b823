package dev.spectral.maven.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.spectral.integration.WireValue;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the choices of an input as an enum. */
final class ModelEnum {

  /** What an enum's initialiser, limited to 64 KB, can surely hold. */
  private static final int MOST = 500;

  private static final int LONGEST = 2_000;

  private ModelEnum() {}

  static boolean isPossible(Map<String, String> model) {
    return !model.isEmpty()
        && model.size() <= MOST
        && model.keySet().stream().allMatch(value -> value.length() <= LONGEST);
  }

  static TypeSpec write(ClassName name, WireInput input) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(WireValue.class)
            .addJavadoc(new Docs().html("Choices: " + sentence(input.text("label"))).block())
            .addField(Sdk.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(Sdk.STRING, "value")
                    .addStatement("this.value = value")
                    .build())
            .addMethod(toWire());
    Map<String, String> names =
        new NameScope(Set.of()).give(input.model().keySet(), JavaNames::constant, "");
    input
        .model()
        .forEach((value, label) -> type.addEnumConstant(names.get(value), constant(value, label)));
    return type.build();
  }

  private static TypeSpec constant(String value, String label) {
    CodeBlock docs = new Docs().html(sentence(label.isBlank() ? value : label)).block();
    return TypeSpec.anonymousClassBuilder("$L", Literals.of(value)).addJavadoc(docs).build();
  }

  private static String sentence(String text) {
    String sentence = Docs.sentence(text);
    return sentence.isEmpty() ? "No text." : sentence;
  }

  private static MethodSpec toWire() {
    return MethodSpec.methodBuilder("toWire")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Sdk.STRING)
        .addStatement("return value")
        .build();
  }
}
