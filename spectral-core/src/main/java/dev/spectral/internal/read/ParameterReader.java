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
import java.util.List;

/** Finds out what each parameter of one operation is for, and which inputs that makes. */
final class ParameterReader {

  private final Report report;
  private final InputReader inputReader;
  private final List<SourceType> listed;
  private final String owner;
  private final SourceMethod method;
  private final Offer offer;
  private final List<Role> roles = new ArrayList<>();
  private final List<InputDefinition> inputs = new ArrayList<>();
  private final NameSpace keys;

  ParameterReader(
      Report report,
      InputReader inputReader,
      List<SourceType> listed,
      String owner,
      SourceMethod method,
      Offer offer) {
    this.report = report;
    this.keys = new NameSpace(report);
    this.inputReader = inputReader;
    this.listed = listed;
    this.owner = owner;
    this.method = method;
    this.offer = offer;
  }

  ParameterReader read() {
    method.parameters().forEach(this::readParameter);
    checkTwice(Role.Context.class, "an ActionContext", "both would be the same");
    checkTwice(Role.Payload.class, "a TriggerPayload", "both would be the same");
    checkTwice(Role.Poll.class, "a Polling", "both would be the same");
    checkTwice(Role.Login.class, "a connection", "a step has one");
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
    Role offered = offer.role(type.name());
    if (offered != null) {
      roles.add(offered);
    } else if (InputShape.isLogin(inner)) {
      readLogin(parameter, inner, inner != type);
    } else if (parameter.has(Input.class)) {
      readSingle(parameter);
    } else if (isGroup(type)) {
      readGroup(parameter, type);
    } else {
      reportUnfillable(parameter);
    }
  }

  private void readSingle(SourceVariable parameter) {
    InputDefinition input = inputReader.input(parameter, place(parameter));
    if (input != null) {
      add(input, "the parameter " + parameter.name());
    }
    roles.add(new Role.Single(parameter));
  }

  private void readLogin(SourceVariable parameter, SourceType login, boolean optional) {
    Input input = parameter.annotation(Input.class);
    String key = input == null || input.key().isEmpty() ? "connection" : input.key();
    String label = input == null ? "Connection" : input.label();
    if (input != null) {
      new InputRules(report, parameter, place(parameter)).checkLogin(input, key);
    }
    InputDefinition connection =
        InputDefinition.builder(key, WireType.CONNECTION, label)
            .required(!optional)
            .comments(input == null || input.comments().isEmpty() ? null : input.comments())
            .build();
    if (roles.stream().noneMatch(Role.Login.class::isInstance)) {
      add(connection, "the connection " + parameter.name()); // a second one is reported elsewhere
    }
    roles.add(new Role.Login(key, parameter));
    List<SourceType> records =
        login.shape() == SourceType.Shape.SEALED ? login.permitted() : List.of(login);
    records.forEach(record -> checkLogin(parameter, record));
  }

  private void checkLogin(SourceVariable parameter, SourceType record) {
    String name = record.simpleName();
    boolean isListed = listed.stream().anyMatch(one -> one.name().equals(record.name()));
    if (isListed || InputShape.isAnyLogin(record)) {
      return; // what is wrong with it is said where it is listed
    }
    if (record.shape() != SourceType.Shape.RECORD) {
      add(ProblemCode.SP010, parameter, "The login " + name + " is not a record.", toRecord(name));
    } else if (!record.has(Connection.class)) {
      add(
          ProblemCode.SP010,
          parameter,
          "The login permits " + name + ", which has no @Connection.",
          "annotate " + name + " with @Connection(label = \"…\", description = \"…\").");
    } else {
      add(
          ProblemCode.SP016,
          parameter,
          "The component does not list the connection " + name + ", so nobody could make one.",
          "write @Component(connections = {" + name + ".class, …}).");
    }
  }

  private static String toRecord(String name) {
    return "make " + name + " a record with @Connection; a sealed login permits such records only.";
  }

  private void add(ProblemCode code, SourceVariable parameter, String what, String fix) {
    report.add(code, parameter, place(parameter), what, fix);
  }

  private void readGroup(SourceVariable parameter, SourceType record) {
    boolean hasInputs = record.components().stream().anyMatch(one -> one.has(Input.class));
    if (!hasInputs && !record.components().isEmpty()) {
      add(
          ProblemCode.SP004,
          parameter,
          "The record " + record.simpleName() + " is neither a connection nor a group of inputs.",
          "annotate "
              + record.simpleName()
              + " with @Connection if it is a login, or its components with @Input.");
      return;
    }
    String name = record.simpleName() + ".";
    inputReader.components(record).forEach(input -> add(input, name + input.key()));
    roles.add(new Role.Group(record));
  }

  private void reportUnfillable(SourceVariable parameter) {
    InputShape shape = InputShape.of(parameter.type(), null);
    if (shape.isUnsupported()) {
      add(
          ProblemCode.SP003,
          parameter,
          "Nobody can fill a parameter of the type " + parameter.type().display() + ".",
          Offer.fix(parameter.type().name()));
    } else {
      inputReader.input(parameter, place(parameter));
    }
  }

  private void add(InputDefinition input, String name) {
    inputs.add(input);
    keys.add(input.key(), name, method, place(), Texts.TWICE_FIX);
  }

  private void checkTwice(Class<? extends Role> role, String name, String reason) {
    int count = 0;
    for (Role one : roles) {
      count += role.isInstance(one) ? 1 : 0;
    }
    if (count > 1) {
      report.add(
          ProblemCode.SP022,
          method,
          place(),
          "The method takes " + name + " twice, and " + reason + ".",
          "keep one of the parameters.");
    }
  }

  private static boolean isGroup(SourceType type) {
    return type.shape() == SourceType.Shape.RECORD
        && InputShape.of(type, null).kind() == JavaKind.RECORD;
  }

  private String place() {
    return owner + "." + method.name();
  }

  private String place(SourceVariable parameter) {
    return place() + "(" + parameter.name() + ")";
  }
}
