package dev.spectral.definition;

import dev.spectral.annotations.TriggerSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parts of a trigger must fulfil together. */
final class TriggerChecks {

  private final TriggerDefinition trigger;
  private final List<String> problems = new ArrayList<>();

  private TriggerChecks(TriggerDefinition trigger) {
    this.trigger = trigger;
  }

  static void check(TriggerDefinition trigger) {
    TriggerChecks checks = new TriggerChecks(trigger);
    checks.checkResolver();
    checks.checkSizes();
    checks.checkKeys();
    if (!checks.problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The trigger \"" + trigger.key() + "\": " + String.join(" ", checks.problems));
    }
  }

  private void checkResolver() {
    BatchDefinition batch = trigger.batch();
    boolean resolved = batch.items().isPresent();
    if (batch.support() == TriggerSupport.REQUIRED && !resolved) {
      problems.add("It always batches, and nothing finds the items. Add a resolver.");
    }
    if (batch.support() == TriggerSupport.INVALID && resolved) {
      problems.add("It never batches, and has a resolver. Remove it, or make the support VALID.");
    }
    if (batch.onDeployItems().items()
        && !trigger.functions().contains(TriggerFunction.ON_DEPLOY_PERFORM)) {
      problems.add("It finds items at deployment, and does not fire then. Add ON_DEPLOY_PERFORM.");
    }
  }

  private void checkSizes() {
    BatchDefinition batch = trigger.batch();
    if (!batch.isBatched()) {
      return;
    }
    if (batch.size() == null) {
      problems.add("It batches, and has no batch size. Say how many items an execution gets.");
    } else {
      checkPositive("batch size", batch.size());
    }
    checkPositive("limit of concurrent batches", batch.concurrentLimit());
  }

  private void checkPositive(String what, @Nullable Integer number) {
    if (number != null && number < 1) {
      problems.add("Its " + what + " is " + number + ". It must be at least 1.");
    }
  }

  private void checkKeys() {
    Set<String> keys =
        trigger.inputs().stream().map(InputDefinition::key).collect(Collectors.toSet());
    trigger.onDeployInputs().stream()
        .map(InputDefinition::key)
        .filter(keys::contains)
        .forEach(
            key ->
                problems.add(
                    "The input \""
                        + key
                        + "\" is asked for at deployment and otherwise. Rename one of the two."));
  }
}
