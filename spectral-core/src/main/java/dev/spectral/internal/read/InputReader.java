package dev.spectral.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.InputDefinitionBuilder;
import dev.spectral.definition.ModelEntry;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.WireType;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads inputs: record components and annotated parameters. */
public final class InputReader {

  private final Report report;
  private final Set<String> open = new HashSet<>();
  private final DataSourceReferences references;
  private final Map<String, List<InputDefinition>> known = new HashMap<>();
  private final Map<String, List<ModelEntry>> models = new HashMap<>();
  private boolean inConnection;

  InputReader(Report report) {
    this.report = report;
    this.references = new DataSourceReferences(report);
  }

  /** Reads the components of a record, in order; once, unless the record is inside of another. */
  List<InputDefinition> components(SourceType record) {
    if (inConnection || !open.isEmpty()) {
      return read(record);
    }
    List<InputDefinition> inputs = known.get(record.fullName());
    if (inputs == null) {
      inputs = read(record);
      known.put(record.fullName(), inputs);
    }
    return inputs;
  }

  private List<InputDefinition> read(SourceType record) {
    if (!open.add(record.name())) {
      report.add(
          ProblemCode.SP026,
          record,
          record.simpleName(),
          "The record " + record.simpleName() + " contains itself, so its inputs would never end.",
          "take the inner " + record.simpleName() + " as JsonNode, or as a String that names it.");
      return List.of();
    }
    NameSpace keys = new NameSpace(report);
    List<InputDefinition> inputs = new ArrayList<>();
    for (SourceVariable component : record.components()) {
      if (inConnection && Tokens.isToken(component.type())) {
        continue;
      }
      String place = record.simpleName() + "." + component.name();
      InputDefinition input = input(component, place);
      if (input != null && keys.add(input.key(), place, component, place, Texts.TWICE_FIX)) {
        inputs.add(input);
      }
    }
    open.remove(record.name());
    return List.copyOf(inputs);
  }

  /** Reads the components of a connection, which alone can be hidden. */
  List<InputDefinition> fields(SourceType connection) {
    inConnection = true;
    try {
      return components(connection);
    } finally {
      inConnection = false;
    }
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
          "add @Input(label = \""
              + (variable.isNamed() ? Names.words(variable.name()) : "…")
              + "\").");
      return null;
    }
    InputShape shape = InputShape.of(variable.type(), input);
    boolean stray = shape.kind() == JavaKind.CONNECTION && !inConnection;
    if (shape.isUnsupported() || stray) {
      InputTypeProblem problem = InputTypeProblem.of(variable.type());
      String what = problem.what(variable.type());
      report.add(ProblemCode.SP006, variable, place, what, problem.fix());
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
    references.check(dataSources);
  }

  private void reportNameless(SourceVariable variable, String place) {
    report.add(
        ProblemCode.SP013,
        variable,
        place,
        "The parameter's name is not in the class file, so the input has no key.",
        "compile with -parameters (<maven.compiler.parameters>true</maven.compiler.parameters>), or"
            + " write @Input(key = \"…\").");
  }

  private InputDefinition define(
      SourceVariable variable, Input input, InputShape shape, String place) {
    InputRules rules = new InputRules(report, variable, place);
    rules.check(variable.name(), input, shape);
    if (inConnection) {
      rules.checkTemplate(input, shape);
    } else {
      rules.checkOnlyInConnections(input);
    }
    if (!input.dataSource().isEmpty()) {
      references.add(variable, place, input.dataSource());
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
            .onPremiseControlled(input.onPremControlled())
            .writeOnly(input.writeOnly())
            .shown((input.shown() && input.template().isEmpty()) ? null : Boolean.FALSE);
    if (shape.kind() == JavaKind.ENUM) {
      builder.model(model(shape.element()));
    }
    return builder.inputs(children(shape)).build();
  }

  private List<ModelEntry> model(SourceType type) {
    List<ModelEntry> model = models.get(type.name());
    if (model == null) {
      EnumModel.check(report, type);
      model = EnumModel.of(type);
      models.put(type.name(), model);
    }
    return model;
  }

  private static @Nullable CollectionType collection(InputShape shape) {
    return shape.kind() == JavaKind.CONDITIONAL ? CollectionType.VALUE_LIST : shape.collection();
  }

  private List<InputDefinition> children(InputShape shape) {
    if (shape.kind() == JavaKind.RECORD) {
      return components(shape.element());
    }
    if (shape.kind() == JavaKind.SEALED) {
      return configurations(shape.element());
    }
    return List.of();
  }

  private List<InputDefinition> configurations(SourceType sealed) {
    NameSpace keys = new NameSpace(report);
    List<InputDefinition> configurations = new ArrayList<>();
    for (SourceType record : sealed.permitted()) {
      InputDefinition configuration = configuration(record);
      String name = record.simpleName();
      if (keys.add(configuration.key(), name, record, name, Texts.TWICE_FIX)) {
        configurations.add(configuration);
      }
    }
    return List.copyOf(configurations);
  }

  private InputDefinition configuration(SourceType record) {
    Input input = record.annotation(Input.class);
    String key = configurationKey(record);
    if (input != null) {
      new InputRules(report, record, record.simpleName()).checkTexts(input.label(), key);
    }
    String label = input == null ? Names.words(record.simpleName()) : input.label();
    return InputDefinition.builder(key, WireType.STRUCTURED_OBJECT, label)
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
    if (!input.template().isEmpty()) {
      return WireType.TEMPLATE;
    }
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
    String text = input.defaultValue();
    if (!input.template().isEmpty()) {
      return TextNode.valueOf(input.template());
    }
    if (text.isEmpty()) {
      return null;
    }
    try {
      return Defaults.parse(shape, text);
    } catch (BadValueException e) {
      report.add(
          ProblemCode.SP012, variable, place, unfit(shape, text, e.what()), Defaults.fix(shape));
      return null;
    }
  }

  private static String unfit(InputShape shape, String text, String why) {
    boolean secret = shape.kind() == JavaKind.SECRET;
    String what = (secret ? "The default " : "The default \"" + text + "\" ") + why;
    return what.endsWith("?") ? what : what + ".";
  }

  private static @Nullable String text(String value) {
    return value.isEmpty() ? null : value;
  }
}
