package dev.spectral.internal.bind;

import dev.spectral.ActionResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Branch;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which branch a result takes.
 *
 * @param records the record of each branch, by its class
 * @param silent the records that carry no data
 * @param names the branches that a result may name
 * @param open whether it may name others too
 */
record BranchChooser(
    Map<Class<?>, String> records, List<Class<?>> silent, List<String> names, boolean open) {

  static BranchChooser of(Method method) {
    Map<Class<?>, String> records = new HashMap<>();
    Class<?>[] permitted = method.getReturnType().getPermittedSubclasses();
    for (Class<?> one : permitted == null ? new Class<?>[0] : permitted) {
      Branch branch = one.getAnnotation(Branch.class);
      if (branch != null) {
        records.put(one, branch.value());
      }
    }
    Action action = method.getAnnotation(Action.class);
    return new BranchChooser(
        records,
        records.keySet().stream()
            .filter(one -> one.getRecordComponents().length == 0)
            .<Class<?>>map(one -> one)
            .toList(),
        action == null ? List.of() : List.of(action.branches()),
        action != null && !action.dynamicBranchInput().isEmpty());
  }

  /**
   * Makes a result of what a method returned.
   *
   * @throws BranchException when it takes no branch, or one that the action does not have
   */
  ActionResult<?> result(@Nullable Object value) {
    if (!records.isEmpty()) {
      return ofRecord(value);
    }
    ActionResult<?> result =
        value instanceof ActionResult<?> given ? given : ActionResult.of(value);
    if (!names.isEmpty() || open) {
      check(result.branch());
    }
    return result;
  }

  private ActionResult<?> ofRecord(@Nullable Object value) {
    if (value == null) {
      throw new BranchException(
          "is null, and the flow branches here. Return the record of a branch.");
    }
    Object data = silent.contains(value.getClass()) ? null : value;
    return ActionResult.of(data).branch(String.valueOf(records.get(value.getClass())));
  }

  private void check(@Nullable String branch) {
    if (branch == null) {
      throw new BranchException(
          "names no branch, and the flow branches here. Add .branch(\"…\") with one of "
              + names
              + ".");
    }
    if (!open && !names.contains(branch)) {
      throw BranchException.unknown(branch, "action", names);
    }
  }
}
