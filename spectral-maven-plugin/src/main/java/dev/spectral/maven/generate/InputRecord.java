package dev.spectral.maven.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.spectral.integration.WireValue;
import dev.spectral.integration.WireValues;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes inputs as a record: a constructor that takes what is needed, and a method that adds each
 * of the rest.
 */
final class InputRecord {

  private final ClassName self;
  private final List<InputField> fields;
  private final TypeSpec.Builder type;
  private final Docs docs;

  private InputRecord(ClassName self, List<WireInput> inputs, Docs docs) {
    Nesting nesting = new Nesting(self);
    this.self = self;
    this.fields = InputField.all(inputs, nesting);
    this.docs = docs;
    this.type = TypeSpec.recordBuilder(self).addModifiers(Modifier.PUBLIC);
    addMembers();
    type.addTypes(nesting.types());
  }

  /** The inputs of an action. */
  static TypeSpec action(ClassName name, WireMember action, String method) {
    Docs docs =
        new Docs().html("The inputs of {@link " + name.simpleNames().get(0) + "#" + method + "}.");
    return new InputRecord(name, action.inputs(), docs).plain();
  }

  /** Inputs that belong together. */
  static TypeSpec structured(ClassName name, WireInput input) {
    return new InputRecord(name, input.inputs(), InputDocs.of(input)).plain();
  }

  /** One of the groups of inputs of a dynamic object. */
  static TypeSpec configuration(ClassName name, WireInput input, ClassName of) {
    InputRecord record = new InputRecord(name, input.inputs(), InputDocs.of(input));
    CodeBlock values =
        CodeBlock.of(
            "$T.of($S, $L, $S, $L)",
            Map.class,
            "configuration",
            Literals.of(input.key()),
            "values",
            record.wireValues());
    record.type.addModifiers(Modifier.STATIC).addSuperinterface(of);
    record.type.addMethod(toWire(Sdk.map(ClassName.get(Object.class)), values));
    return record.type.build();
  }

  private TypeSpec plain() {
    type.addSuperinterface(WireValue.class).addMethod(toWire(Sdk.WIRE, wireValues()));
    return type.build();
  }

  private void addMembers() {
    MethodSpec.Builder canonical =
        MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
    for (InputField field : fields) {
      canonical.addParameter(field.declared(), field.name());
      guard(field, canonical);
      docs.tag("@param " + field.name(), InputDocs.line(field.input()) + presence(field));
    }
    type.addJavadoc(docs.block()).recordConstructor(canonical.build());
    if (fields.stream().anyMatch(one -> !one.isNeeded())) {
      type.addMethod(needed());
      NameScope names = new NameScope(Set.of());
      fields.stream()
          .filter(one -> !one.isNeeded())
          .forEach(one -> type.addMethod(with(one, names.free(withName(one.name()), ""))));
    }
  }

  private static String presence(InputField field) {
    if (field.type().isPrimitive() && field.isNeeded()) {
      return "";
    }
    return field.isNeeded() ? " Never null." : " Empty for not given, never null.";
  }

  private static void guard(InputField field, MethodSpec.Builder canonical) {
    String name = field.name();
    if (Sdk.isList(field.type())) {
      String copy = field.isNeeded() ? "$N = $T.copyOf($N)" : "$N = $N.map($T::copyOf)";
      Object[] arguments =
          field.isNeeded()
              ? new Object[] {name, List.class, name}
              : new Object[] {name, name, List.class};
      canonical.addStatement(copy, arguments);
    } else if (!field.declared().isPrimitive()) {
      canonical.addStatement("$T.requireNonNull($N, $S)", Objects.class, name, name);
    }
  }

  private MethodSpec needed() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
    Docs says = new Docs().html("Take what is needed, and nothing else.");
    for (InputField field : fields) {
      if (field.isNeeded()) {
        constructor.addParameter(field.type(), field.name());
        says.tag("@param " + field.name(), label(field) + presence(field));
      }
    }
    CodeBlock values =
        values(
            one ->
                one.isNeeded()
                    ? CodeBlock.of("$N", one.name())
                    : CodeBlock.of("$T.empty()", Optional.class));
    return constructor.addJavadoc(says.block()).addStatement("this($L)", values).build();
  }

  private MethodSpec with(InputField added, String method) {
    String name = added.name();
    CodeBlock values =
        values(
            one ->
                one.name().equals(name)
                    ? CodeBlock.of("$T.of($N)", Optional.class, name)
                    : CodeBlock.of("$N", one.name()));
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(added.type(), name)
        .returns(self)
        .addJavadoc(
            new Docs()
                .html("Add: " + label(added))
                .tag(
                    "@param " + name,
                    "the value" + (added.type().isPrimitive() ? "" : ", never null"))
                .tag("@return", "a copy with it, never null")
                .block())
        .addStatement("return new $T($L)", self, values)
        .build();
  }

  private static String withName(String name) {
    String base = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    int first = base.offsetByCodePoints(0, 1);
    return "with" + base.substring(0, first).toUpperCase(Locale.ROOT) + base.substring(first);
  }

  private static String label(InputField field) {
    String label = Docs.sentence(field.input().text("label"));
    return label.isEmpty() ? Docs.escape(field.input().key()) + "." : label;
  }

  private CodeBlock values(Function<InputField, CodeBlock> value) {
    return fields.stream().map(value).collect(CodeBlock.joining(", "));
  }

  private CodeBlock wireValues() {
    CodeBlock.Builder chain = CodeBlock.builder().add("$T.start()", WireValues.class);
    fields.forEach(one -> chain.add("\n").add(one.put()));
    return chain.add(fields.isEmpty() ? ".toMap()" : "\n.toMap()").build();
  }

  private static MethodSpec toWire(TypeName returns, CodeBlock values) {
    return MethodSpec.methodBuilder("toWire")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns)
        .addStatement("return $L", values)
        .build();
  }
}
