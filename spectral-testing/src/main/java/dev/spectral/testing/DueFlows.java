package dev.spectral.testing;

import dev.spectral.TriggerPayload;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs flows when the clock comes to their times. */
final class DueFlows {

  private final Map<Slot, Instant> seen = new HashMap<>();

  /** A flow of an instance. */
  private record Slot(IntegrationHarness instance, FlowDefinition flow) {}

  /** A start of a flow. */
  private record Due(Slot slot, Instant at) {}

  List<FlowRun> advance(IntegrationParts parts, Duration by) {
    TestClock clock = parts.testClock();
    Instant from = clock.instant();
    Instant to = from.plus(by);
    Instant latest = to;
    List<FlowRun> runs = new ArrayList<>();
    for (Optional<Due> due = next(parts, from, to); due.isPresent(); due = next(parts, from, to)) {
      Slot slot = due.get().slot();
      clock.set(due.get().at());
      runs.addAll(run(slot));
      Instant end = clock.instant();
      latest = end.isAfter(latest) ? end : latest;
      seen.put(slot, waits(slot.flow()) ? end : due.get().at());
    }
    clock.set(latest);
    slots(parts).forEach(slot -> seen.merge(slot, to, DueFlows::later));
    return List.copyOf(runs);
  }

  private Optional<Due> next(IntegrationParts parts, Instant from, Instant to) {
    return slots(parts).stream()
        .map(slot -> next(slot, seen.getOrDefault(slot, from)))
        .flatMap(Optional::stream)
        .filter(due -> !due.at().isAfter(to))
        .min(Comparator.comparing(Due::at));
  }

  private static Optional<Due> next(Slot slot, Instant after) {
    return Timetable.of(slot.flow(), slot.instance())
        .flatMap(table -> table.after(after))
        .map(at -> new Due(slot, at));
  }

  private static List<FlowRun> run(Slot slot) {
    HarnessFlow flow = slot.instance().flow(slot.flow().stableKey());
    TriggerPayload empty = TriggerPayload.builder().build();
    return flow.receiveAll(empty);
  }

  private static boolean waits(FlowDefinition flow) {
    FlowQueue queue = flow.queue();
    return queue != null && queue.singletonExecutions();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static List<Slot> slots(IntegrationParts parts) {
    List<Slot> slots = new ArrayList<>();
    for (IntegrationHarness instance : parts.instances) {
      for (FlowDefinition flow : parts.definition().flows()) {
        if (flow.schedule() != null) {
          slots.add(new Slot(instance, flow));
        }
      }
    }
    return slots;
  }
}
