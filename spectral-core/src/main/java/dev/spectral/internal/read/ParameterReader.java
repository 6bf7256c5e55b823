package dev.spectral.internal.read;

import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.WireType;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what each parameter of one operation is for, and which inputs that makes. */
final class ParameterReader {

  private static final String CONTEXT = "dev.spectral.ActionContext";

  private final Report report;
  private final InputReader inputReader;
  private final List<SourceType> listed;
  private final String owner;
  private final SourceMethod method;
  private final List<Role> roles = new ArrayList<>();
  private final List<InputDefinition> inputs = new ArrayList<>();

  ParameterReader(
      Report report,
      InputReader inputReader,
      List<SourceType> listed,
      String owner,
      SourceMethod method) {
    this.report = report;
    this.inputReader = inputReader;
    this.listed = listed;
    this.owner = owner;
    this.method = method;
  }

  ParameterReader read() {
    method.parameters().forEach(this::readParameter);
    checkTwice(Role.Context.class, "an ActionContext");
    checkTwice(Role.Login.class, "a connection");
    checkKeys();
    return this;
  }

  List<Role> roles() {
    return List.copyOf(roles);
  }

  List<InputDefinition> inputs() {
    return List.copyOf(inputs);
  }

  private void readParameter(SourceVariable parameter) {
    SourceType type = parameter.type();
    SourceType inner = type.name().equals("java.util.Optional") ? type.argument() : type;
    if (type.name().equals(CONTEXT)) {
      roles.add(new Role.Context());
    } else if (InputShape.isLogin(inner)) {
      readLogin(parameter, inner, inner != type);
    } else if (parameter.has(Input.class)) {
      add(inputReader.input(parameter, place(parameter)));
      roles.add(new Role.Single(parameter));
    } else if (type.shape() == SourceType.Shape.RECORD && JavaKind.named(type.name()) == null) {
      readGroup(parameter, type);
    } else {
      reportUnfillable(parameter);
    }
  }

  private void readLogin(SourceVariable parameter, SourceType login, boolean optional) {
    Input input = parameter.annotation(Input.class);
    String key = input == null || input.key().isEmpty() ? "connection" : input.key();
    String label = input == null ? "Connection" : input.label();
    add(
        InputDefinition.builder(key, WireType.CONNECTION, label)
            .required(!optional)
            .comments(input == null || input.comments().isEmpty() ? null : input.comments())
            .build());
    roles.add(new Role.Login(key, parameter));
    List<SourceType> records =
        login.shape() == SourceType.Shape.SEALED ? login.permitted() : List.of(login);
    records.forEach(record -> checkLogin(parameter, record));
  }

  private void checkLogin(SourceVariable parameter, SourceType record) {
    if (!record.has(Connection.class)) {
      report.add(
          ProblemCode.SP010,
          parameter,
          place(parameter),
          "The login permits " + record.simpleName() + ", which is not a connection.",
          "annotate the record " + record.simpleName() + " with @Connection.");
    } else if (listed.stream().noneMatch(one -> one.name().equals(record.name()))) {
      report.add(
          ProblemCode.SP016,
          parameter,
          place(parameter),
          "The component does not list the connection " + record.simpleName() + ".",
          "write @Component(connections = {" + record.simpleName() + ".class, …}).");
    }
  }

  private void readGroup(SourceVariable parameter, SourceType record) {
    boolean hasInputs = record.components().stream().anyMatch(one -> one.has(Input.class));
    if (!hasInputs && !record.components().isEmpty()) {
      report.add(
          ProblemCode.SP004,
          parameter,
          place(parameter),
          "The record " + record.simpleName() + " is neither a connection nor a group of inputs.",
          "annotate the record with @Connection if it is a login, or its components with @Input.");
      return;
    }
    inputReader.components(record).forEach(this::add);
    roles.add(new Role.Group(record));
  }

  private void reportUnfillable(SourceVariable parameter) {
    InputShape shape = InputShape.of(parameter.type(), null);
    if (shape.isUnsupported()) {
      report.add(
          ProblemCode.SP003,
          parameter,
          place(parameter),
          "Nobody can fill a parameter of the type " + parameter.type().display() + ".",
          "take an ActionContext, a connection, a record of inputs, or an @Input.");
    } else {
      inputReader.input(parameter, place(parameter));
    }
  }

  private void add(@Nullable InputDefinition input) {
    if (input != null) {
      inputs.add(input);
    }
  }

  private void checkTwice(Class<? extends Role> role, String name) {
    if (roles.stream().filter(role::isInstance).count() > 1) {
      report.add(
          ProblemCode.SP022,
          method,
          place(),
          "The method takes " + name + " twice.",
          "keep one of the parameters.");
    }
  }

  private void checkKeys() {
    Set<String> keys = new HashSet<>();
    for (InputDefinition input : inputs) {
      if (!keys.add(input.key())) {
        report.add(
            ProblemCode.SP008,
            method,
            place(),
            "Two inputs have the key \"" + input.key() + "\".",
            "rename one of them.");
      }
    }
  }

  private String place() {
    return owner + "." + method.name();
  }

  private String place(SourceVariable parameter) {
    return place() + "(" + parameter.name() + ")";
  }
}
