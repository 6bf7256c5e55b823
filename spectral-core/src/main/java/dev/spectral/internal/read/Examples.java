package dev.spectral.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.ActionResult;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.DataSourceDefinition;
import dev.spectral.definition.OutputSchema;
import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.json.FiredJson;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.json.OfferedJson;
import dev.spectral.internal.reflect.ReflectedMethod;
import dev.spectral.internal.source.SourceMethod;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts into the definition what only loaded classes tell: example payloads and output schemas. */
final class Examples {

  private static final String OFFERED = "result";

  private final Reading reading;
  private final List<Problem> problems;
  private final Outputs outputs = new Outputs();
  private final Map<String, OperationPlan> actions = new HashMap<>();

  private Examples(Reading reading) {
    this.reading = reading;
    this.problems = new ArrayList<>(reading.problems());
    reading.draft().actions().forEach(plan -> actions.put(plan.key(), plan));
  }

  static Reading add(Reading reading) {
    return new Examples(reading).add();
  }

  private Reading add() {
    Draft full = reading.draft().with(complete(reading.draft().definition()));
    return new Reading(reading.type(), full, List.copyOf(problems), reading.instances());
  }

  private ComponentDefinition complete(ComponentDefinition old) {
    return new ComponentDefinition(
        old.key(),
        old.label(),
        old.description(),
        old.icon(),
        old.category(),
        old.documentationUrl(),
        old.isPublic(),
        old.connections(),
        old.actions().stream().map(this::action).toList(),
        old.triggers().stream().map(one -> one.withExample(payload(one.key(), "payload"))).toList(),
        old.dataSources().stream().map(this::dataSource).toList());
  }

  private ActionDefinition action(ActionDefinition action) {
    return action.withOutput(payload(action.key(), "data"), schema(action));
  }

  private @Nullable OutputSchema schema(ActionDefinition action) {
    OperationPlan plan = actions.get(action.key());
    return plan == null ? null : outputs.of(action, plan);
  }

  private DataSourceDefinition dataSource(DataSourceDefinition source) {
    return new DataSourceDefinition(
        source.key(),
        source.label(),
        source.description(),
        source.type(),
        source.inputs(),
        payload(source.key(), OFFERED),
        source.detailDataSource());
  }

  private @Nullable JsonNode payload(String key, String field) {
    SourceMethod method = reading.draft().examples().get(key);
    if (method == null) {
      return null;
    }
    try {
      Object instance = Objects.requireNonNull(reading.instances()).of(method);
      Object value = ((ReflectedMethod) method).method().invoke(instance);
      if (field.equals("payload")) {
        return FiredJson.example(value);
      }
      if (field.equals(OFFERED)) {
        return OfferedJson.of(value);
      }
      Object data = value instanceof ActionResult<?> result ? result.data() : value;
      return JsonNodeFactory.instance.objectNode().set(field, Json.tree(data));
    } catch (InvocationTargetException e) {
      return failed(method, e.getCause());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return failed(method, e);
    } catch (StackOverflowError e) { // of a value that contains itself
      return failed(method, e);
    }
  }

  private @Nullable JsonNode failed(SourceMethod method, @Nullable Throwable error) {
    problems.add(
        new Problem(
            ProblemCode.SP017,
            method.owner() + "." + method.name(),
            ((ReflectedMethod) method).location(),
            "The example cannot be made: " + error + ".",
            "return a constant value."));
    return null;
  }
}
