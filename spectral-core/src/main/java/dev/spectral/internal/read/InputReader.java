package dev.spectral.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.InputDefinitionBuilder;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.WireType;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads inputs: record components and annotated parameters. */
public final class InputReader {

  private final Report report;
  private final Set<String> open = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();

  private record Reference(SourceVariable variable, String place, String dataSource) {}

  InputReader(Report report) {
    this.report = report;
  }

  /** Reads the components of a record, in order. */
  List<InputDefinition> components(SourceType record) {
    if (!open.add(record.name())) {
      report.add(
          ProblemCode.SP026,
          record,
          record.simpleName(),
          "The record contains itself, so its inputs would never end.",
          "break the loop, or take the inner part as JsonNode.");
      return List.of();
    }
    List<InputDefinition> inputs = new ArrayList<>();
    for (SourceVariable component : record.components()) {
      InputDefinition input = input(component, record.simpleName() + "." + component.name());
      if (input != null) {
        inputs.add(input);
      }
    }
    open.remove(record.name());
    return inputs;
  }

  /** Reads one input, or reports why it is none and gives null. */
  @Nullable InputDefinition input(SourceVariable variable, String place) {
    Input input = variable.annotation(Input.class);
    if (input == null) {
      report.add(
          ProblemCode.SP005,
          variable,
          place,
          "The input has no @Input, so it would have no label.",
          "add @Input(label = \"" + Names.words(variable.name()) + "\").");
      return null;
    }
    InputShape shape = InputShape.of(variable.type(), input);
    if (shape.isUnsupported()) {
      report.add(
          ProblemCode.SP006,
          variable,
          place,
          "No input can have the type " + variable.type().display() + ".",
          "use one of: " + JavaKind.ALLOWED + ".");
      return null;
    }
    if (!variable.isNamed() && input.key().isEmpty()) {
      reportNameless(variable, place);
      return null;
    }
    return define(variable, input, shape, place);
  }

  /** Reports every reference to a data source that is not there. */
  void checkReferences(List<String> dataSources) {
    for (Reference reference : references) {
      if (!dataSources.contains(reference.dataSource())) {
        report.add(
            ProblemCode.SP007,
            reference.variable(),
            reference.place(),
            "The input names the data source \""
                + reference.dataSource()
                + "\", which the component does not have. "
                + Names.didYouMean(reference.dataSource(), dataSources).trim(),
            dataSources.isEmpty()
                ? "add a method with @DataSource, or remove dataSource."
                : "use one of " + dataSources + ".");
      }
    }
  }

  private void reportNameless(SourceVariable variable, String place) {
    report.add(
        ProblemCode.SP013,
        variable,
        place,
        "The parameter's name is not in the class file, so the input has no key.",
        "compile with -parameters (maven.compiler.parameters=true), or write @Input(key = …).");
  }

  private InputDefinition define(
      SourceVariable variable, Input input, InputShape shape, String place) {
    new InputRules(report, variable, place).check(input, shape);
    if (!input.dataSource().isEmpty()) {
      references.add(new Reference(variable, place, input.dataSource()));
    }
    String key = input.key().isEmpty() ? variable.name() : input.key();
    WireType type = wireType(input, shape);
    InputDefinitionBuilder builder =
        InputDefinition.builder(key, type, input.label())
            .keyLabel(text(input.keyLabel()))
            .collection(collection(shape))
            .required(!shape.optional())
            .defaultValue(defaultOf(variable, input, shape, place))
            .comments(text(input.comments()))
            .placeholder(text(input.placeholder()))
            .example(text(input.example()))
            .dataSource(text(input.dataSource()))
            .language(language(input, shape))
            .shown(input.shown() ? null : Boolean.FALSE);
    if (shape.kind() == JavaKind.ENUM) {
      builder.model(EnumModel.of(shape.element()));
    }
    return builder.inputs(children(shape)).build();
  }

  private static @Nullable CollectionType collection(InputShape shape) {
    return shape.kind() == JavaKind.CONDITIONAL ? CollectionType.VALUE_LIST : shape.collection();
  }

  private List<InputDefinition> children(InputShape shape) {
    if (shape.kind() == JavaKind.RECORD) {
      return components(shape.element());
    }
    if (shape.kind() == JavaKind.SEALED) {
      return shape.element().permitted().stream().map(this::configuration).toList();
    }
    return List.of();
  }

  private InputDefinition configuration(SourceType record) {
    Input input = record.annotation(Input.class);
    String label = input == null ? Names.words(record.simpleName()) : input.label();
    return InputDefinition.builder(configurationKey(record), WireType.STRUCTURED_OBJECT, label)
        .comments(input == null ? null : text(input.comments()))
        .inputs(components(record))
        .build();
  }

  /**
   * Give the key of one configuration of a dynamic object.
   *
   * @param record a record that a sealed interface permits
   * @return its key
   */
  public static String configurationKey(SourceType record) {
    Input input = record.annotation(Input.class);
    return input == null || input.key().isEmpty()
        ? Names.decapitalise(record.simpleName())
        : input.key();
  }

  private static WireType wireType(Input input, InputShape shape) {
    return input.type() == InputType.AUTO
        ? Objects.requireNonNull(shape.kind()).wire()
        : WireType.valueOf(input.type().name());
  }

  private static CodeLanguage language(Input input, InputShape shape) {
    boolean json = shape.kind() == JavaKind.JSON && input.language() == CodeLanguage.NONE;
    return json ? CodeLanguage.JSON : input.language();
  }

  private @Nullable JsonNode defaultOf(
      SourceVariable variable, Input input, InputShape shape, String place) {
    if (input.defaultValue().isEmpty()) {
      return null;
    }
    try {
      return Defaults.parse(shape, input.defaultValue());
    } catch (BadValueException e) {
      report.add(
          ProblemCode.SP012,
          variable,
          place,
          "The default \"" + input.defaultValue() + "\" " + e.what() + ".",
          "write a default that a " + variable.type().display() + " can be, or none.");
      return null;
    }
  }

  private static @Nullable String text(String value) {
    return value.isEmpty() ? null : value;
  }
}
