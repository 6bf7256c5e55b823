package dev.spectral.internal.read;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.DataSource;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ComponentDefinitionBuilder;
import dev.spectral.definition.DataSourceDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the actions, triggers and data sources of a component. */
final class OperationReader {

  private final Report report;
  private final InputReader inputReader;
  private final SourceClass source;
  private final Set<String> exemplified;
  private final List<OperationPlan> actions = new ArrayList<>();
  private final List<OperationPlan> dataSources = new ArrayList<>();
  private final Map<String, List<InputDefinition>> actionInputs = new LinkedHashMap<>();
  private List<TriggerPlan> triggers = List.of();

  OperationReader(Report report, InputReader inputReader, SourceClass source) {
    this.report = report;
    this.inputReader = inputReader;
    this.source = source;
    this.exemplified = ExamplePerformReader.named(source);
  }

  List<OperationPlan> actions() {
    return List.copyOf(actions);
  }

  List<OperationPlan> dataSources() {
    return List.copyOf(dataSources);
  }

  List<TriggerPlan> triggers() {
    return triggers;
  }

  /** Gives the inputs of each action by its key. */
  Map<String, List<InputDefinition>> actionInputs() {
    return actionInputs;
  }

  List<OperationPlan> all() {
    return Stream.of(actions, performs(), dataSources).flatMap(List::stream).toList();
  }

  private List<OperationPlan> performs() {
    return triggers.stream().map(TriggerPlan::perform).toList();
  }

  void read(ComponentDefinitionBuilder builder) {
    for (SourceMethod method : source.methods()) {
      Action action = method.annotation(Action.class);
      DataSource dataSource = method.annotation(DataSource.class);
      checkRoles(method);
      if (action != null) {
        builder.action(action(method, action));
      } else if (dataSource != null) {
        builder.dataSource(dataSource(method, dataSource));
      }
    }
    triggers = new TriggerReader(this, source).read(builder);
    checkKeys("the action ", actions);
    checkKeys("the trigger ", performs());
    checkKeys("the data source ", dataSources);
    List<String> keys = dataSources.stream().map(OperationPlan::key).toList();
    inputReader.checkReferences(keys);
    dataSources.forEach(plan -> checkDetail(plan, keys));
  }

  private ActionDefinition action(SourceMethod method, Action action) {
    String key = action.key().isEmpty() ? method.name() : action.key();
    ParameterReader parameters = parameters(method, Offer.CONTEXT);
    check(method, key, "@Action", action.label(), action.description());
    Returns.Refusal refusal = Returns.refusal(method.returnType());
    if (refusal != null) {
      add(ProblemCode.SP009, method, refusal.what(), refusal.fix());
    }
    actions.add(new OperationPlan(key, method, parameters.roles()));
    actionInputs.put(key, parameters.inputs());
    return new ActionDefinition(
        key,
        action.label(),
        action.description(),
        action.directions().isEmpty() ? null : action.directions(),
        action.important(),
        parameters.inputs(),
        null,
        new BranchReader(report, method, place(method))
            .read(action, parameters.inputs(), exemplified.contains(key)),
        null);
  }

  private DataSourceDefinition dataSource(SourceMethod method, DataSource dataSource) {
    String key = dataSource.key().isEmpty() ? method.name() : dataSource.key();
    ParameterReader parameters = parameters(method, Offer.CONTEXT);
    check(method, key, "@DataSource", dataSource.label(), dataSource.description());
    String type = dataSourceType(method, dataSource);
    dataSources.add(new OperationPlan(key, method, parameters.roles()));
    return new DataSourceDefinition(
        key,
        dataSource.label(),
        dataSource.description(),
        type,
        parameters.inputs(),
        null,
        dataSource.detailDataSource().isEmpty() ? null : dataSource.detailDataSource());
  }

  private String dataSourceType(SourceMethod method, DataSource dataSource) {
    SourceType declared = method.returnType();
    String type = Returns.dataSourceType(declared);
    if (type == null) {
      add(
          ProblemCode.SP009,
          method,
          "A data source cannot return " + declared.display() + ".",
          "return List<Choice>, List<String>, String, a number, boolean, LocalDate, Instant,"
              + " OffsetDateTime, Schedule, JsonNode, ObjectSelection, ObjectFieldMap or JsonForm,"
              + " or a DataSourceResult of one.");
      return "picklist";
    }
    if (dataSource.code() && !type.equals("string")) {
      boolean code = type.equals("code");
      add(
          ProblemCode.SP050,
          method,
          "The attribute code does not go with "
              + declared.display()
              + (code ? ", which is code already." : ": code is a text."),
          code ? "remove code." : "return String, or remove code.");
    }
    return dataSource.code() ? "code" : type;
  }

  private void checkDetail(OperationPlan plan, List<String> keys) {
    DataSource dataSource = plan.method().annotation(DataSource.class);
    String detail = dataSource == null ? "" : dataSource.detailDataSource();
    List<String> others = keys.stream().filter(one -> !one.equals(plan.key())).toList();
    if (!detail.isEmpty() && !others.contains(detail)) {
      String what =
          detail.equals(plan.key())
              ? "The data source names itself as the one that tells more."
              : "The data source names \""
                  + detail
                  + "\" as the one that tells more, and the"
                  + " component does not have it. "
                  + Names.didYouMean(detail, others);
      add(
          ProblemCode.SP037,
          plan.method(),
          what.trim(),
          others.isEmpty() ? "remove detailDataSource." : "use one of " + others + ".");
    }
  }

  ParameterReader parameters(SourceMethod method, Offer offer) {
    return new ParameterReader(
            report, inputReader, source.connections(), method.owner(), method, offer)
        .read();
  }

  void check(SourceMethod method, String key, String annotation, String label, String description) {
    Labels labels = new Labels(report, method, place(method));
    labels.check(annotation, label, description);
    labels.checkKey(key);
    checkCallable(method);
  }

  void checkCallable(SourceMethod method) {
    if (!method.isCallable()) {
      add(
          ProblemCode.SP002,
          method,
          "The method is not a public instance method, so the platform cannot call it.",
          "write public " + method.returnType().display() + " " + method.name() + "(…) {…}.");
    }
  }

  private void checkRoles(SourceMethod method) {
    List<String> roles =
        ClassRules.ROLES.stream()
            .filter(method::has)
            .map(one -> "@" + one.getSimpleName())
            .toList();
    if (roles.size() > 1) {
      add(
          ProblemCode.SP027,
          method,
          "The method has " + String.join(" and ", roles) + ", and it can be one of them only.",
          "keep one; let another method call this one if both are needed.");
    }
    String taken = roles.isEmpty() && method.isCallable() ? taken(method) : null;
    if (taken != null) {
      add(
          ProblemCode.SP020,
          method,
          "The public method takes "
              + taken
              + " and has no annotation. It will not be part of the"
              + " component.",
          "add "
              + Offer.annotation(taken)
              + "(label = \""
              + Names.words(method.name())
              + "\", description = \"…\"), or make it private.");
    }
  }

  private static @Nullable String taken(SourceMethod method) {
    List<SourceType> types = method.parameters().stream().map(SourceVariable::type).toList();
    if (types.stream().anyMatch(InputShape::isLogin)) {
      return "a connection";
    }
    return types.stream()
        .map(one -> Offer.naming(one.name()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void checkKeys(String kind, List<OperationPlan> plans) {
    NameSpace keys = new NameSpace(report);
    for (OperationPlan plan : plans) {
      SourceMethod method = plan.method();
      keys.add(
          plan.key(),
          kind + source.nameOf(method),
          method,
          place(method),
          "rename one of the methods, or add key = \"…\" to its annotation.");
    }
  }

  void add(ProblemCode code, SourceMethod method, String what, String fix) {
    report.add(code, method, place(method), what, fix);
  }

  String nameOf(SourceMethod method) {
    return source.nameOf(method);
  }

  private static String place(SourceMethod method) {
    return method.owner() + "." + method.name();
  }
}
