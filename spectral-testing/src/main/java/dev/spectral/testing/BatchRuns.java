package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks a trigger page by page, and runs the flow batch by batch. */
final class BatchRuns {

  private static final int MOST_PAGES = 10_000;

  private final Supplier<FlowExecution> executions;
  private final int size;

  BatchRuns(Supplier<FlowExecution> executions, int size) {
    this.executions = executions;
    this.size = size;
  }

  List<FlowRun> all(String flow, TriggerFunction function, TriggerPayload first) {
    List<FlowRun> runs = new ArrayList<>();
    JsonNode next = first.paginationState();
    for (int page = 0; page < MOST_PAGES; page++) {
      FlowExecution asking = executions.get();
      TriggerRun fired =
          asking.lifecycle(function, first.toBuilder().paginationState(next).build());
      runs.addAll(page(asking, fired));
      next = fired.paginationState().orElse(null);
      if (next == null) {
        return List.copyOf(runs);
      }
    }
    throw new AssertionError(
        "The trigger of \"%s\" gave %d pages, and still one follows.".formatted(flow, MOST_PAGES));
  }

  private List<FlowRun> page(FlowExecution asking, TriggerRun fired) {
    if (!fired.succeeded() || !fired.startsTheFlow() || fired.body().isEmpty()) {
      return List.of(asking.withoutFlow(fired));
    }
    List<FlowRun> runs = new ArrayList<>();
    JsonNode items = fired.body();
    for (int from = 0; from < items.size(); from += size) {
      ObjectNode payload = fired.payload().deepCopy();
      payload.withObjectProperty("body").set("data", batch(items, from));
      runs.add(executions.get().execute(payload, fired));
    }
    return runs;
  }

  private @Nullable JsonNode batch(JsonNode items, int from) {
    if (size == 1) {
      return items.get(from);
    }
    ArrayNode some = JsonNodeFactory.instance.arrayNode();
    for (int i = from; i < Math.min(from + size, items.size()); i++) {
      some.add(items.get(i));
    }
    return some;
  }
}
