package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.spectral.annotations.ConnectionReference;
import dev.spectral.annotations.DataSourceReference;
import dev.spectral.annotations.ReferenceInput;
import dev.spectral.annotations.TriggerReference;
import dev.spectral.annotations.TriggerSupport;
import dev.spectral.annotations.Value;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the annotations that refer to triggers, connections and data sources. */
final class ReferenceWriter {

  private final WireMember member;
  private final Map<String, String> attributes;
  private final AnnotationSpec.Builder reference;
  private final TypeSpec.Builder type;

  private ReferenceWriter(ClassName name, WireMember member, Class<? extends Annotation> kind) {
    this.member = member;
    List<String> keys = member.inputs().stream().map(WireInput::key).toList();
    this.attributes = new NameScope(Set.of()).give(keys, JavaNames::member, "");
    this.reference =
        AnnotationSpec.builder(kind)
            .addMember("component", "$T.class", name.enclosingClassName())
            .addMember("key", Literals.of(member.key()));
    this.type = TypeSpec.annotationBuilder(name).addModifiers(Modifier.PUBLIC);
  }

  static TypeSpec trigger(ClassName name, WireMember trigger) {
    ReferenceWriter writer = new ReferenceWriter(name, trigger, TriggerReference.class);
    writer.support("scheduleSupport");
    writer.support("synchronousResponseSupport");
    if (trigger.node().path("isPollingTrigger").asBoolean()) {
      writer.reference.addMember("isPollingTrigger", "true");
    }
    return writer.write("Starts a flow with the trigger: ", ElementType.METHOD);
  }

  static TypeSpec dataSource(ClassName name, WireMember source) {
    ReferenceWriter writer = new ReferenceWriter(name, source, DataSourceReference.class);
    String offers = source.node().path("dataSourceType").asText("string");
    writer.reference.addMember("dataSourceType", Literals.of(offers));
    return writer.write("Takes the values of the data source: ", ElementType.RECORD_COMPONENT);
  }

  static TypeSpec connection(ClassName name, WireMember connection) {
    ReferenceWriter writer = new ReferenceWriter(name, connection, ConnectionReference.class);
    if (connection.inputs().stream().anyMatch(ReferenceWriter::isOnPremise)) {
      writer.reference.addMember("onPremAvailable", "true");
    }
    return writer.write("Logs in with the connection: ", ElementType.RECORD_COMPONENT);
  }

  private static boolean isOnPremise(WireInput input) {
    return input.node().path("onPremiseControlled").asBoolean();
  }

  private void support(String attribute) {
    String said = member.node().path(attribute).asText("").toUpperCase(Locale.ROOT);
    for (TriggerSupport support : TriggerSupport.values()) {
      if (support != TriggerSupport.AUTO && support.name().equals(said)) {
        reference.addMember(attribute, "$T.$L", TriggerSupport.class, said);
      }
    }
  }

  private TypeSpec write(String does, ElementType place) {
    Docs docs = new Docs().html(does + Docs.sentence(member.label())).text(member.description());
    for (WireInput input : member.inputs()) {
      reference.addMember("inputs", "$L", facts(input));
      type.addMethod(attribute(input));
    }
    return type.addJavadoc(docs.block())
        .addAnnotation(Documented.class)
        .addAnnotation(constant(Retention.class, RetentionPolicy.class, "RUNTIME"))
        .addAnnotation(constant(Target.class, ElementType.class, place.name()))
        .addAnnotation(reference.build())
        .build();
  }

  private static AnnotationSpec constant(Class<?> annotation, Class<?> of, String name) {
    return AnnotationSpec.builder(annotation).addMember("value", "$T.$L", of, name).build();
  }

  private String name(WireInput input) {
    return Objects.requireNonNull(attributes.get(input.key()));
  }

  private MethodSpec attribute(WireInput input) {
    MethodSpec.Builder attribute =
        MethodSpec.methodBuilder(name(input))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(Value.class)
            .addJavadoc(
                new Docs()
                    .html(InputDocs.line(input))
                    .tag("@return", "the value, or where it comes from")
                    .block());
    boolean mustBeSaid = input.isNeeded() && !reference.build().type().equals(CONNECTION);
    return mustBeSaid ? attribute.build() : attribute.defaultValue("@$T", Value.class).build();
  }

  private static final ClassName CONNECTION = ClassName.get(ConnectionReference.class);

  private AnnotationSpec facts(WireInput input) {
    AnnotationSpec.Builder facts =
        AnnotationSpec.builder(ReferenceInput.class).addMember("key", Literals.of(input.key()));
    if (!name(input).equals(input.key())) {
      facts.addMember("attribute", "$S", name(input));
    }
    facts.addMember("type", Literals.of(input.type()));
    if (!input.text("collection").isEmpty()) {
      facts.addMember("collection", Literals.of(input.text("collection")));
    }
    if (input.isRequired()) {
      facts.addMember("required", "true");
    }
    JsonNode given = input.fallback();
    if (!given.isMissingNode() && !given.isNull()) {
      all(facts, "defaultJson", Literals.pieces(given.toString()));
    }
    all(facts, "model", List.copyOf(input.model().keySet()));
    return facts.build();
  }

  private static void all(AnnotationSpec.Builder facts, String attribute, List<String> texts) {
    if (texts.size() == 1) {
      facts.addMember(attribute, Literals.of(texts.get(0)));
    } else if (!texts.isEmpty()) {
      facts.addMember(attribute, CodeBlock.of("{$L}", Literals.list(texts)));
    }
  }
}
