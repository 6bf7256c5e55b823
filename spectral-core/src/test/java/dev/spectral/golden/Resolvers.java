package dev.spectral.golden;

import dev.spectral.TriggerBatch;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.TriggerSupport;
import dev.spectral.annotations.WebhookTrigger;
import java.util.List;
import java.util.Optional;

/** Triggers that batch, as an author writes them: a flow may take batches, must, or must not. */
@Component(key = "resolvers", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class Resolvers {

  @WebhookTrigger(label = "T", description = "d", synchronous = TriggerSupport.INVALID)
  public void none(@Input(label = "A") Optional<String> a) {}

  @WebhookTrigger(
      label = "T",
      description = "d",
      synchronous = TriggerSupport.INVALID,
      batching = TriggerSupport.VALID,
      batchSize = 3)
  public void validNoResolver(@Input(label = "A") Optional<String> a) {}

  @WebhookTrigger(
      label = "T",
      description = "d",
      synchronous = TriggerSupport.INVALID,
      batching = TriggerSupport.VALID,
      batchSize = 3)
  public TriggerBatch<Integer> valid(@Input(label = "A") Optional<String> a) {
    return TriggerBatch.of(List.of(1));
  }

  @WebhookTrigger(label = "T", description = "d", batchSize = 3)
  public TriggerBatch<Integer> required(@Input(label = "A") Optional<String> a) {
    return TriggerBatch.of(List.of(1));
  }

  @WebhookTrigger(
      label = "T",
      description = "d",
      synchronous = TriggerSupport.INVALID,
      batching = TriggerSupport.VALID,
      batchSize = 3,
      concurrentBatchLimit = 2)
  public TriggerBatch<Integer> concurrency(@Input(label = "A") Optional<String> a) {
    return TriggerBatch.of(List.of(1));
  }

  @WebhookTrigger(label = "T", description = "d", synchronous = TriggerSupport.INVALID)
  public void onDeployPerformOnly(@Input(label = "A") Optional<String> a) {}

  @OnDeploy("onDeployPerformOnly")
  public void first() {}

  @WebhookTrigger(
      label = "T",
      description = "d",
      synchronous = TriggerSupport.INVALID,
      batchSize = 3)
  public void onDeployBoth(@Input(label = "A") Optional<String> a) {}

  @OnDeploy("onDeployBoth")
  public TriggerBatch<Integer> existing(
      @Input(label = "Since", defaultValue = "2020") Optional<String> since) {
    return TriggerBatch.of(List.of(1));
  }
}
