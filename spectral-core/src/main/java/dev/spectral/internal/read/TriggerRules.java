package dev.spectral.internal.read;

import dev.spectral.annotations.TriggerSupport;
import dev.spectral.definition.BatchDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import java.util.List;

/** What the attributes of a trigger must fulfil together. */
final class TriggerRules {

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private final OperationReader operations;
  private final TriggerSpec spec;
  private final boolean deployBatch;

  TriggerRules(OperationReader operations, TriggerSpec spec, boolean deployBatch) {
    this.operations = operations;
    this.spec = spec;
    this.deployBatch = deployBatch;
  }

  /** Tells how the trigger batches, also when what it says of that is wrong. */
  BatchDefinition batch() {
    if (!batches()) {
      return BatchDefinition.NONE;
    }
    int limit = spec.concurrentBatchLimit();
    return new BatchDefinition(
        support(),
        Math.max(1, spec.batchSize()),
        limit == NO_LIMIT ? null : Math.max(1, limit),
        spec.isBatch() ? BatchDefinition.Resolver.FULL : BatchDefinition.Resolver.NONE,
        deployBatch ? BatchDefinition.Resolver.FULL : BatchDefinition.Resolver.NONE);
  }

  private boolean batches() {
    return spec.isBatch() || deployBatch || spec.batchSupport() == TriggerSupport.VALID;
  }

  /** Tells what fits the return type where the attribute contradicts it. */
  private TriggerSupport support() {
    TriggerSupport said = spec.batchSupport();
    if (said == TriggerSupport.VALID) {
      return said;
    }
    return spec.isBatch() ? TriggerSupport.REQUIRED : TriggerSupport.INVALID;
  }

  void check(List<InputDefinition> inputs) {
    checkSupport();
    if (batches()) {
      checkSizes();
    } else if (!spec.alwaysBatches()
        && (spec.batchSize() != 0 || spec.concurrentBatchLimit() != NO_LIMIT)) {
      add(
          ProblemCode.SP040,
          "The trigger says how to batch, and nothing of it returns a TriggerBatch.",
          "return TriggerBatch.of(items), or remove batchSize and concurrentBatchLimit.");
    }
    if (spec.isBatch()
        && spec.alwaysBatches()
        && spec.synchronous() != TriggerSupport.AUTO
        && spec.synchronous() != TriggerSupport.INVALID) {
      add(
          ProblemCode.SP044,
          "A trigger that returns a TriggerBatch starts several executions, so no caller can wait"
              + " for the response of one.",
          "remove synchronous.");
    }
    checkBranches(inputs.stream().map(InputDefinition::key).toList());
  }

  private void checkSupport() {
    if (spec.batching() == TriggerSupport.REQUIRED && !spec.isBatch()) {
      add(
          ProblemCode.SP038,
          "The trigger always batches, and returns no TriggerBatch, so there are no items to hand"
              + " on.",
          "return TriggerBatch.of(items), or write batching = TriggerSupport.VALID to let the flow"
              + " find the items.");
    }
    if (spec.batching() == TriggerSupport.INVALID && spec.isBatch()) {
      add(
          ProblemCode.SP038,
          "The trigger never batches, and returns a TriggerBatch.",
          "return the items in a list, or remove batching.");
    }
  }

  private void checkSizes() {
    if (spec.batchSize() < 1) {
      add(
          ProblemCode.SP040,
          spec.batchSize() == 0
              ? "The trigger batches, and does not say how many items an execution gets."
              : "The batch size is "
                  + spec.batchSize()
                  + ", and an execution gets at least 1 item.",
          "write batchSize = 100, or another number from 1.");
    }
    if (spec.concurrentBatchLimit() < 1) {
      add(
          ProblemCode.SP040,
          "The limit of concurrent batches is "
              + spec.concurrentBatchLimit()
              + ", so none could ever run.",
          "write concurrentBatchLimit = 1, or another number from 1; or leave it out for no limit.");
    }
  }

  private void checkBranches(List<String> inputs) {
    String input = spec.dynamicBranchInput();
    if (input != null && !inputs.contains(input)) {
      add(
          ProblemCode.SP044,
          ("The branches come from the input \""
                  + input
                  + "\", which the trigger does not have. "
                  + Names.didYouMean(input, inputs))
              .trim(),
          inputs.isEmpty()
              ? "add the input, or write branches = {\"…\"} with fixed names."
              : "use one of " + inputs + ".");
    }
  }

  private void add(ProblemCode code, String what, String fix) {
    operations.add(code, spec.method(), what, fix);
  }
}
