package dev.spectral.golden;

import dev.spectral.annotations.Component;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.TriggerSupport;
import dev.spectral.annotations.WebhookTrigger;
import java.util.Map;
import java.util.Optional;

@Component(key = "triggers", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class Triggers {

  @WebhookTrigger(
      key = "s_invalid_y_invalid",
      label = "T",
      description = "d",
      schedule = TriggerSupport.INVALID,
      synchronous = TriggerSupport.INVALID)
  public void scheduleInvalidSynchronousInvalid() {}

  @WebhookTrigger(
      key = "s_invalid_y_valid",
      label = "T",
      description = "d",
      schedule = TriggerSupport.INVALID,
      synchronous = TriggerSupport.VALID)
  public void scheduleInvalidSynchronousValid() {}

  @WebhookTrigger(
      key = "s_invalid_y_required",
      label = "T",
      description = "d",
      schedule = TriggerSupport.INVALID,
      synchronous = TriggerSupport.REQUIRED)
  public void scheduleInvalidSynchronousRequired() {}

  @WebhookTrigger(
      key = "s_valid_y_invalid",
      label = "T",
      description = "d",
      schedule = TriggerSupport.VALID,
      synchronous = TriggerSupport.INVALID)
  public void scheduleValidSynchronousInvalid() {}

  @WebhookTrigger(
      key = "s_valid_y_valid",
      label = "T",
      description = "d",
      schedule = TriggerSupport.VALID,
      synchronous = TriggerSupport.VALID)
  public void scheduleValidSynchronousValid() {}

  @WebhookTrigger(
      key = "s_valid_y_required",
      label = "T",
      description = "d",
      schedule = TriggerSupport.VALID,
      synchronous = TriggerSupport.REQUIRED)
  public void scheduleValidSynchronousRequired() {}

  @WebhookTrigger(
      key = "s_required_y_invalid",
      label = "T",
      description = "d",
      schedule = TriggerSupport.REQUIRED,
      synchronous = TriggerSupport.INVALID)
  public void scheduleRequiredSynchronousInvalid() {}

  @WebhookTrigger(
      key = "s_required_y_valid",
      label = "T",
      description = "d",
      schedule = TriggerSupport.REQUIRED,
      synchronous = TriggerSupport.VALID)
  public void scheduleRequiredSynchronousValid() {}

  @WebhookTrigger(
      key = "s_required_y_required",
      label = "T",
      description = "d",
      schedule = TriggerSupport.REQUIRED,
      synchronous = TriggerSupport.REQUIRED)
  public void scheduleRequiredSynchronousRequired() {}

  @WebhookTrigger(label = "T", description = "d")
  public void noSupportFields() {}

  @WebhookTrigger(label = "T", description = "d", schedule = TriggerSupport.VALID)
  public void onlyScheduleValid() {}

  @WebhookTrigger(label = "T", description = "d", schedule = TriggerSupport.INVALID)
  public void onlyScheduleInvalid() {}

  @WebhookTrigger(label = "T", description = "d", synchronous = TriggerSupport.REQUIRED)
  public void onlySync() {}

  @WebhookTrigger(
      label = "T",
      description = "d",
      branches = {"Notification", "URL Verify"})
  public void branching() {}

  @WebhookTrigger(label = "T", description = "d", dynamicBranchInput = "b")
  public void dynamicBranch(@Input(label = "B") Optional<String> b) {}

  @WebhookTrigger(
      label = "T",
      description = "d",
      schedule = TriggerSupport.VALID,
      terminateExecution = true,
      breakLoop = true,
      common = true)
  public Map<String, Integer> flags() {
    return Map.of();
  }

  @ExamplePayload("flags")
  public Map<String, Integer> exampleFlags() {
    return Map.of("a", 1);
  }

  @WebhookTrigger(label = "T", description = "d")
  public void noInputs() {}
}
