package dev.spectral.internal.integration;

import dev.spectral.annotations.QueueType;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowQueue;

/** How the executions of a flow follow each other. */
final class QueueChecks {

  private static final int LEAST = 2;
  private static final int MOST = 15;

  private final FlowDefinition flow;
  private final Findings findings;

  QueueChecks(FlowDefinition flow, Findings findings) {
    this.flow = flow;
    this.findings = findings;
  }

  void check() {
    FlowQueue queue = flow.queue();
    if (queue == null) {
      return;
    }
    boolean waits = queue.type() != QueueType.PARALLEL;
    if (waits && flow.schedule() != null) {
      add(
          "It has a schedule and a queue; a schedule starts one execution at a time.",
          "remove the queue, or write singletonExecutions = true.");
    }
    if (waits && flow.synchronous()) {
      add(
          "Callers wait for its result, and its executions wait in a queue.",
          "remove isSynchronous or the queue.");
    }
    checkSingleton(queue, waits);
    checkLimit(queue);
    String field = queue.dedupeIdField();
    if (!waits && field != null && !field.isEmpty()) {
      add(
          "It tells equal requests apart by a field, and has no queue to look for them in.",
          "make the queue THROTTLED or SEQUENTIAL.");
    }
  }

  private void checkSingleton(FlowQueue queue, boolean waits) {
    if (queue.singletonExecutions() && flow.schedule() == null) {
      add(
          "It runs one execution at a time of its schedule, and has no schedule.",
          "add a schedule, or make the queue SEQUENTIAL.");
    } else if (queue.singletonExecutions() && waits) {
      add(
          "It has a queue, and runs one execution at a time of its schedule besides.",
          "remove one of them.");
    }
  }

  private void checkLimit(FlowQueue queue) {
    Integer limit = queue.concurrencyLimit();
    if (limit == null) {
      return;
    }
    if (queue.type() != QueueType.THROTTLED) {
      add(
          "Only a THROTTLED queue has a limit, so that of this one would be ignored.",
          "make the queue THROTTLED, or remove concurrencyLimit.");
    } else if (limit < LEAST || limit > MOST) {
      add(
          "Its queue lets " + limit + " executions run at once.",
          "use a concurrencyLimit between " + LEAST + " and " + MOST + ".");
    }
  }

  private void add(String what, String fix) {
    findings.add(ProblemCode.SP066, flow, what, fix);
  }
}
