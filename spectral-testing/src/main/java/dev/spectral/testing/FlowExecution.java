package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ExecutionCall;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.invoke.FlowTriggerCall;
import dev.spectral.invoke.LogEntry;
import dev.spectral.invoke.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One execution: what it saw at its start, and what it leaves when it succeeds. */
final class FlowExecution {

  private final IntegrationHarness instance;
  private final IntegrationParts parts;
  private final FlowDefinition flow;
  private final FlowContexts contexts;
  private final String id;
  private final Instant startedAt;
  private final FlowState.Loaded state;
  private final CallContext context;
  private final CapturedLogs logs = new CapturedLogs();
  private final List<FlowRun> called = new ArrayList<>();

  FlowExecution(
      IntegrationHarness instance,
      IntegrationParts parts,
      FlowDefinition flow,
      UnaryOperator<CallContext> change) {
    this.instance = instance;
    this.parts = parts;
    this.flow = flow;
    this.contexts = new FlowContexts(instance, parts);
    this.id = parts.nextExecution();
    this.startedAt = parts.now();
    this.state = instance.state().load(flow.stableKey());
    this.context = change.apply(contexts.of(flow, id, state, this::answer));
  }

  /** Runs the trigger, and the flow when the trigger says so. */
  FlowRun receive(TriggerFunction function, TriggerPayload payload) {
    TriggerPayload whole = contexts.complete(payload, flow, id);
    if (flow.trigger() instanceof FlowTrigger.Platform) {
      return execute(FlowInvoker.passed(whole), null);
    } else if (flow.trigger() instanceof FlowTrigger.Reference trigger) {
      TriggerPayload made = parts.triggers.fire(flow.name(), trigger.reference(), whole);
      return execute(FlowInvoker.passed(made), null);
    }
    TriggerRun fired = fire(function, whole);
    if (!fired.succeeded()) {
      return run(fired, null, FlowInvoker.passed(whole));
    }
    if (!fired.startsTheFlow()) {
      state.store();
      return run(fired, null, fired.payload());
    }
    return execute(fired.payload(), fired);
  }

  /** Runs the flow alone. */
  FlowRun execute(TriggerPayload payload) {
    return execute(FlowInvoker.passed(contexts.complete(payload, flow, id)), null);
  }

  /** Calls a function of the trigger; its state stays when it succeeds. */
  TriggerRun lifecycle(TriggerFunction function, TriggerPayload payload) {
    TriggerRun run = fire(function, contexts.complete(payload, flow, id));
    if (run.succeeded()) {
      state.store();
    }
    return run;
  }

  /** Makes the run of an execution whose flow is not to run. */
  FlowRun withoutFlow(TriggerRun fired) {
    return run(fired, null, fired.succeeded() ? fired.payload() : NullNode.getInstance());
  }

  FlowRun execute(JsonNode payload, @Nullable TriggerRun fired) {
    Outcome outcome =
        parts
            .invoker()
            .flow(new ExecutionCall(flow.stableKey(), payload, context, parts.mocks, this::log));
    if (outcome instanceof Outcome.Success) {
      state.store();
    }
    return run(fired, outcome, payload);
  }

  private void log(LogEntry entry) {
    logs.add(entry);
    parts.logs.add(entry);
  }

  private TriggerRun fire(TriggerFunction function, TriggerPayload payload) {
    Outcome outcome =
        parts
            .invoker()
            .trigger(
                new FlowTriggerCall(
                    flow.stableKey(), function, payload, context, parts.mocks, this::log));
    return new TriggerRun(flow.name(), outcome, logs);
  }

  private FlowRun run(@Nullable TriggerRun fired, @Nullable Outcome outcome, JsonNode payload) {
    return new FlowRun(
        new FlowRun.Facts(flow, id, startedAt, instance.customer(), payload, called, logs),
        fired,
        outcome);
  }

  private FlowReply answer(FlowCall call) {
    FlowDefinition sibling =
        parts.definition().flows().stream()
            .filter(one -> one.name().equals(call.flow()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The instance has no flow \"%s\". Its flows are %s."
                            .formatted(call.flow(), FlowContexts.names(parts.definition()))));
    FlowRun run =
        new FlowExecution(instance, parts, sibling, UnaryOperator.identity())
            .receive(TriggerFunction.PERFORM, SiblingCall.payload(call, id));
    called.add(run);
    instance.record(call);
    return SiblingCall.reply(sibling, run);
  }
}
