package dev.spectral.golden;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spectral.TriggerBatch;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.TriggerSupport;
import dev.spectral.annotations.WebhookTrigger;
import dev.spectral.definition.BatchDefinition;
import dev.spectral.definition.BatchDefinition.Resolver;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.invoke.ComponentInvoker;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reference refuses of triggers, each refused here too, or impossible to write. */
class TriggerRefusalTest {

  private static final File GOLDEN = new File("src/test/resources/golden-trigger-refusals");

  /** What an author or a tool cannot even write down, and why. */
  private static final Map<String, String> IMPOSSIBLE =
      Map.of(
          "fx-ec-batch-size-fraction", "a batch size is an int",
          "fx-ec-batch-size-infinity", "a batch size is an int",
          "fx-ec-batch-size-nan", "a batch size is an int",
          "fx-ec-batch-size-string", "a batch size is an int",
          "fx-ec-concurrent-limit-fraction", "a limit is an int",
          "fx-ec-concurrent-limit-null", "an annotation has no null, and a tool's means no limit",
          "fx-ec-polling-action-without-inputs", "an action always has a list of inputs");

  private static final String NO_SIZE =
      "does not say how many items an execution gets. Fix: write batchSize = 100, or another number"
          + " from 1.";
  private static final String NO_SIZE_BUILT =
      "The trigger \"t\": It batches, and has no batch size. Say how many items an execution gets.";

  record Refusal(Supplier<Object> attempt, String message) {}

  private static final Map<String, Refusal> REFUSED =
      Map.ofEntries(
          entry("fx-ec-batch-trigger-no-config", read(NoSize.class, NO_SIZE)),
          entry("fx-ec-batch-size-undefined", read(NoSize.class, NO_SIZE)),
          entry("fx-ec-resolver-without-batch-config", read(NoSize.class, NO_SIZE)),
          entry("fx-ec-concurrent-limit-zero", read(NoBatch.class, "so none could ever run.")),
          entry(
              "fx-ec-on-deploy-input-collision",
              read(Collision.class, "The input \"a\" differs from that of the trigger \"t\".")),
          entry(
              "fx-ec-batch-size-null",
              built(TriggerSupport.VALID, null, Resolver.FULL, Resolver.NONE, NO_SIZE_BUILT)),
          entry("fx-ec-valid-support-without-batch-config", read(ValidNoSize.class, NO_SIZE)),
          entry(
              "fx-ec-resolver-required-missing",
              read(NoItems.class, "The trigger always batches, and returns no TriggerBatch")),
          entry(
              "fx-ec-resolver-invalid-but-present",
              read(NeverBatches.class, "The trigger never batches, and returns a TriggerBatch.")),
          entry(
              "fx-ec-on-deploy-resolver-without-perform",
              built(
                  TriggerSupport.INVALID,
                  1,
                  Resolver.NONE,
                  Resolver.FULL,
                  "The trigger \"t\": It finds items at deployment, and does not fire then. Add"
                      + " ON_DEPLOY_PERFORM.")));

  static Stream<String> refused() {
    return REFUSED.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatTheReferenceRefuses(String fixture) {
    Refusal refusal = Objects.requireNonNull(REFUSED.get(fixture));
    assertThat(catchThrowable(refusal.attempt()::get)).hasMessageContaining(refusal.message());
  }

  @Test
  void everyRefusalOfTheReferenceIsTestedOrImpossible() {
    Set<String> known = new TreeSet<>(IMPOSSIBLE.keySet());
    known.addAll(REFUSED.keySet());
    assertThat(
            Stream.of(Objects.requireNonNull(GOLDEN.list())).map(one -> one.replace(".json", "")))
        .hasSize(17)
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void toolsAreRefusedTheSame() {
    assertThat(
            catchThrowable(
                built(TriggerSupport.REQUIRED, 1, Resolver.NONE, Resolver.NONE, "").attempt()::get))
        .hasMessageContaining("It always batches, and nothing finds the items. Add a resolver.");
    assertThat(
            catchThrowable(
                built(TriggerSupport.INVALID, 1, Resolver.FULL, Resolver.NONE, "").attempt()::get))
        .hasMessageContaining(
            "It never batches, and has a resolver. Remove it, or make the support VALID.");
  }

  private static Refusal read(Class<?> component, String message) {
    return new Refusal(() -> ComponentInvoker.describe(component), message);
  }

  private static Refusal built(
      TriggerSupport support,
      @Nullable Integer size,
      Resolver items,
      Resolver onDeploy,
      String message) {
    BatchDefinition batch = new BatchDefinition(support, size, null, items, onDeploy);
    return new Refusal(
        () -> TriggerDefinition.builder("t", "My Trigger", "d").batch(batch).build(), message);
  }

  @Component(key = "bad", label = "Fx", description = "Fixture component")
  public static final class NoSize {

    @WebhookTrigger(label = "My Trigger", description = "d")
    public TriggerBatch<String> t() {
      return TriggerBatch.of(List.of());
    }
  }

  @Component(key = "bad", label = "Fx", description = "Fixture component")
  public static final class NoBatch {

    @WebhookTrigger(
        label = "My Trigger",
        description = "d",
        batchSize = 1,
        concurrentBatchLimit = 0)
    public TriggerBatch<String> t() {
      return TriggerBatch.of(List.of());
    }
  }

  @Component(key = "bad", label = "Fx", description = "Fixture component")
  public static final class Collision {

    @WebhookTrigger(label = "My Trigger", description = "d", batchSize = 1)
    public void t(@Input(label = "A") String a) {}

    @OnDeploy("t")
    public TriggerBatch<String> existing(@Input(label = "A, but another") String a) {
      return TriggerBatch.of(List.of());
    }
  }

  @Component(key = "bad", label = "Fx", description = "Fixture component")
  public static final class ValidNoSize {

    @WebhookTrigger(label = "My Trigger", description = "d", batching = TriggerSupport.VALID)
    public void t() {}
  }

  @Component(key = "bad", label = "Fx", description = "Fixture component")
  public static final class NoItems {

    @WebhookTrigger(
        label = "My Trigger",
        description = "d",
        batching = TriggerSupport.REQUIRED,
        batchSize = 1)
    public void t() {}
  }

  @Component(key = "bad", label = "Fx", description = "Fixture component")
  public static final class NeverBatches {

    @WebhookTrigger(
        label = "My Trigger",
        description = "d",
        batching = TriggerSupport.INVALID,
        batchSize = 1)
    public TriggerBatch<String> t() {
      return TriggerBatch.of(List.of());
    }
  }
}
