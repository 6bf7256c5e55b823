package dev.spectral.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionResult;
import dev.spectral.annotations.Branch;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.OutputSchema;
import dev.spectral.internal.reflect.ReflectedMethod;
import dev.spectral.internal.schema.Schemas;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes what actions return. */
final class Outputs {

  private final Schemas schemas = new Schemas();

  /** Gives the schema of an action's data, or null when there is none or it may be anything. */
  @Nullable OutputSchema of(ActionDefinition action, OperationPlan plan) {
    Type type = data(((ReflectedMethod) plan.method()).method().getGenericReturnType());
    if (type instanceof Class<?> sealed && isBranching(sealed)) {
      return byClass(sealed);
    }
    if (type == void.class || type == Void.class) {
      return null;
    }
    JsonNode schema = schemas.of(type);
    if (schema.isEmpty()) {
      return null;
    }
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    action.traits().branches().forEach(name -> byName.put(name, schema));
    return byName.isEmpty() ? new OutputSchema.Whole(schema) : new OutputSchema.ByBranch(byName);
  }

  private static Type data(Type type) {
    boolean generic =
        type instanceof ParameterizedType result && result.getRawType() == ActionResult.class;
    if (generic) {
      return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
    return type == ActionResult.class ? Object.class : type;
  }

  private static boolean isBranching(Class<?> type) {
    return type.isSealed() && type.getPermittedSubclasses()[0].isAnnotationPresent(Branch.class);
  }

  private OutputSchema byClass(Class<?> sealed) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    for (Class<?> record : sealed.getPermittedSubclasses()) {
      Branch branch = record.getAnnotation(Branch.class);
      if (branch != null) {
        boolean empty = record.getRecordComponents().length == 0;
        byName.put(branch.value(), schemas.of(empty ? Void.class : record));
      }
    }
    return new OutputSchema.ByBranch(byName);
  }
}
