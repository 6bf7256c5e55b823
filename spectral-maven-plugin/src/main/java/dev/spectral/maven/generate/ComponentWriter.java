package dev.spectral.maven.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.spectral.ComponentCalls;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.integration.ComponentActions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;

/** Writes the class of one component. */
final class ComponentWriter {

  private final WireComponent component;
  private final ClassName self;
  private final Nesting nesting;
  private final TypeSpec.Builder type;

  ComponentWriter(WireComponent component, ClassName self) {
    this.component = component;
    this.self = self;
    this.nesting = new Nesting(self);
    this.type = TypeSpec.classBuilder(self).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
  }

  TypeSpec write() {
    addHead();
    addActions();
    add(component.triggers(), "Trigger", ReferenceWriter::trigger);
    add(component.dataSources(), "DataSource", ReferenceWriter::dataSource);
    add(component.connections(), "Connection", ReferenceWriter::connection);
    return type.build();
  }

  private void addHead() {
    AnnotationSpec.Builder reference =
        AnnotationSpec.builder(ComponentReference.class)
            .addMember("key", Literals.of(component.key()));
    if (component.isPublic()) {
      reference.addMember("isPublic", "true");
    }
    if (!component.signature().isEmpty()) {
      reference.addMember("signature", Literals.of(component.signature()));
    }
    Docs docs =
        new Docs()
            .html("The component " + Docs.sentence(component.label()))
            .text(component.description());
    type.addJavadoc(docs.block())
        .addAnnotation(
            AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", "spectral:component-manifest")
                .build())
        .addAnnotation(NullMarked.class)
        .addAnnotation(reference.build());
  }

  private void addActions() {
    type.addField(ComponentActions.class, "actions", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ComponentCalls.class, "calls")
                .addJavadoc(
                    new Docs()
                        .html(
                            "Take what makes the calls. The SDK does so for flows, a test itself.")
                        .tag("@param calls", "makes the calls, never null")
                        .block())
                .addStatement("this.actions = $T.of(calls, $T.class)", ComponentActions.class, self)
                .build());
    Map<String, String> names = names(component.actions());
    ActionWriter writer = new ActionWriter(nesting, type);
    for (WireMember action : inOrder(component.actions(), "action")) {
      writer.write(action, Objects.requireNonNull(names.get(action.key())));
    }
  }

  private static Map<String, String> names(List<WireMember> members) {
    List<String> keys = members.stream().map(WireMember::key).toList();
    return new NameScope(Set.of()).give(keys, JavaNames::member, "");
  }

  private void add(
      List<WireMember> members, String kind, BiFunction<ClassName, WireMember, TypeSpec> writer) {
    for (WireMember member : inOrder(members, kind)) {
      type.addType(writer.apply(nesting.child(member.key(), kind), member));
    }
  }

  /** By key, so that the order of a manifest does not decide what a class is called. */
  private List<WireMember> inOrder(List<WireMember> members, String kind) {
    members.forEach(
        one -> InputField.check(component.key() + ": " + kind + " " + one.key(), one.inputs()));
    return members.stream().sorted(Comparator.comparing(WireMember::key)).toList();
  }
}
