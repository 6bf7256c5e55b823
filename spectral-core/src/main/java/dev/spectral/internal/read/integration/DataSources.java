package dev.spectral.internal.read.integration;

import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.DataSource;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.internal.read.Names;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.read.Returns;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceVariable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data sources of an integration, and the config variables that they serve. */
final class DataSources {

  private final Sources sources;
  private final Map<String, SourceMethod> methods = new LinkedHashMap<>();
  private final Map<String, SourceMethod> used = new LinkedHashMap<>();

  DataSources(Sources sources) {
    this.sources = sources;
    for (SourceMethod method : sources.source().methods()) {
      DataSource facts = method.annotation(DataSource.class);
      if (facts != null) {
        methods.put(facts.key().isEmpty() ? method.name() : facts.key(), method);
      }
    }
  }

  /** Takes note of a variable that a data source serves, and tells what that offers. */
  @Nullable ConfigVarType use(
      SourceVariable variable, ConfigVar facts, String place, boolean other) {
    SourceMethod method = methods.get(facts.dataSource());
    if (other) {
      add(
          variable,
          place,
          "The data source of a component and one of the integration offer values.",
          "keep one of them.");
    }
    if (method == null) {
      String hint = Names.didYouMean(facts.dataSource(), methods.keySet());
      add(
          variable,
          place,
          ("There is no data source \"" + facts.dataSource() + "\". " + hint).trim(),
          methods.isEmpty()
              ? "add a method with @DataSource named " + facts.dataSource() + "."
              : "use one of " + methods.keySet() + ".");
      return null;
    }
    used.put(facts.name(), method);
    return type(method);
  }

  private @Nullable ConfigVarType type(SourceMethod method) {
    String wire = Returns.dataSourceType(method.returnType());
    if (wire == null) {
      sources
          .report()
          .add(
              ProblemCode.SP009,
              method,
              sources.place(method.name()),
              "A data source cannot return " + method.returnType().display() + ".",
              "return List<Choice>, List<String>, String, a number, boolean, LocalDate, Instant,"
                  + " OffsetDateTime, ScheduleValue, JsonNode, ObjectSelection, ObjectFieldMap or JsonForm.");
      return null;
    }
    DataSource facts = method.annotation(DataSource.class);
    String kind = facts != null && facts.code() ? "code" : wire;
    return Stream.of(ConfigVarType.values())
        .filter(one -> one.wire().equals(kind))
        .findFirst()
        .orElse(null);
  }

  /** Tells how each is called, by the name of the variable that it serves. */
  Map<String, OperationPlan> plans(MethodReader reader) {
    Map<SourceMethod, OperationPlan> plans = new LinkedHashMap<>();
    methods.forEach(
        (key, method) ->
            plans.put(
                method,
                new OperationPlan(key, method, reader.roles(method, MethodReader.Kind.CONFIG))));
    Map<String, OperationPlan> byVariable = new LinkedHashMap<>();
    used.forEach((name, method) -> byVariable.put(name, plans.get(method)));
    return byVariable;
  }

  private void add(SourceVariable variable, String place, String what, String fix) {
    sources.report().add(ProblemCode.SP085, variable, place, what, fix);
  }
}
