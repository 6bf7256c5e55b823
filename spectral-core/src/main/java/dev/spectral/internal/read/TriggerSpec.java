package dev.spectral.internal.read;

import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.TriggerSupport;
import dev.spectral.annotations.WebhookTrigger;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.definition.TriggerDefinitionBuilder;
import dev.spectral.internal.source.SourceMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the annotation of a trigger says, whichever of the two it is. */
record TriggerSpec(
    SourceMethod method,
    String annotation,
    String key,
    String label,
    String description,
    TriggerSupport synchronous,
    @Nullable String pollAction,
    List<String> branches,
    @Nullable String dynamicBranchInput,
    TriggerSupport batching,
    int batchSize,
    int concurrentBatchLimit) {

  /** Reads the annotation, or gives null when the method is no trigger. */
  static @Nullable TriggerSpec of(SourceMethod method) {
    WebhookTrigger webhook = method.annotation(WebhookTrigger.class);
    PollingTrigger polling = method.annotation(PollingTrigger.class);
    if (webhook != null) {
      return of(method, webhook);
    }
    return polling == null ? null : of(method, polling);
  }

  private static TriggerSpec of(SourceMethod method, WebhookTrigger webhook) {
    return new TriggerSpec(
        method,
        "@WebhookTrigger",
        webhook.key().isEmpty() ? method.name() : webhook.key(),
        webhook.label(),
        webhook.description(),
        webhook.synchronous(),
        null,
        List.of(webhook.branches()),
        text(webhook.dynamicBranchInput()),
        webhook.batching(),
        webhook.batchSize(),
        webhook.concurrentBatchLimit());
  }

  private static TriggerSpec of(SourceMethod method, PollingTrigger polling) {
    return new TriggerSpec(
        method,
        "@PollingTrigger",
        polling.key().isEmpty() ? method.name() : polling.key(),
        polling.label(),
        polling.description(),
        polling.synchronous(),
        text(polling.pollAction()),
        List.of(polling.branches()),
        text(polling.dynamicBranchInput()),
        polling.batching(),
        polling.batchSize(),
        polling.concurrentBatchLimit());
  }

  private static @Nullable String text(String value) {
    return value.isEmpty() ? null : value;
  }

  boolean isPolling() {
    return method.has(PollingTrigger.class);
  }

  boolean isBatch() {
    return Returns.isBatch(method.returnType());
  }

  /** Tells whether a flow may, must or must not take items in batches. */
  TriggerSupport batchSupport() {
    if (batching != TriggerSupport.AUTO) {
      return batching;
    }
    return isBatch() ? TriggerSupport.REQUIRED : TriggerSupport.INVALID;
  }

  boolean alwaysBatches() {
    return batchSupport() == TriggerSupport.REQUIRED;
  }

  /** Tells what the method may take. */
  Offer offer() {
    return isPolling() || isBatch() ? Offer.POLLING : Offer.PAYLOAD;
  }

  /** Starts the definition with everything that needs no other method. */
  TriggerDefinitionBuilder start() {
    TriggerDefinitionBuilder builder =
        TriggerDefinition.builder(key, label, description)
            .polling(isPolling())
            .synchronous(alwaysBatches() ? TriggerSupport.INVALID : synchronous)
            .branches(branches)
            .dynamicBranchInput(dynamicBranchInput);
    WebhookTrigger webhook = method.annotation(WebhookTrigger.class);
    return webhook == null
        ? builder
        : builder
            .schedule(webhook.schedule())
            .common(webhook.common())
            .terminateExecution(webhook.terminateExecution())
            .breakLoop(webhook.breakLoop());
  }
}
