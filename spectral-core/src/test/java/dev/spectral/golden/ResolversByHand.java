package dev.spectral.golden;

import dev.spectral.annotations.TriggerSupport;
import dev.spectral.definition.BatchDefinition;
import dev.spectral.definition.BatchDefinition.Resolver;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.definition.TriggerDefinitionBuilder;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.definition.WireType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Half-resolvers, which no return type can say: an author's batch always has both halves. */
final class ResolversByHand {

  private static final Resolver ITEMS = new Resolver(true, true, false);
  private static final Resolver PAGE = new Resolver(true, false, true);
  private static final Resolver EMPTY = new Resolver(true, false, false);

  private ResolversByHand() {}

  static ComponentDefinition component() {
    return ComponentDefinition.builder("resolvers", "Fx", "Fixture component")
        .icon("icon.png")
        .trigger(trigger("none").build())
        .trigger(batching("batchConfigOnly", TriggerSupport.INVALID, Resolver.NONE, null))
        .trigger(batching("supportInvalid", TriggerSupport.INVALID, Resolver.NONE, null))
        .trigger(batching("supportUndefinedWithResolver", Resolver.FULL))
        .trigger(batching("supportExplicitUndefined", Resolver.FULL))
        .trigger(batching("validNoResolver", Resolver.NONE))
        .trigger(batching("valid", Resolver.FULL))
        .trigger(batching("required", TriggerSupport.REQUIRED, Resolver.FULL, null))
        .trigger(batching("itemsOnly", ITEMS))
        .trigger(batching("pageOnly", PAGE))
        .trigger(batching("emptyResolver", EMPTY))
        .trigger(onDeploy(trigger("onDeployPerformOnly")).build())
        .trigger(
            onDeploy(trigger("onDeployBoth"))
                .onDeployInputs(List.of(since()))
                .batch(onDeployBatch(3, Resolver.FULL))
                .build())
        .trigger(trigger("onDeployResolverPageOnly").batch(onDeployBatch(null, PAGE)).build())
        .trigger(batching("concurrency", TriggerSupport.VALID, Resolver.FULL, 2))
        .build();
  }

  private static InputDefinition since() {
    return InputDefinition.builder("since", WireType.STRING, "Since").defaultValue("2020").build();
  }

  private static TriggerDefinitionBuilder trigger(String key) {
    return TriggerDefinition.builder(key, "T", "d")
        .inputs(List.of(InputDefinition.builder("a", WireType.STRING, "A").build()))
        .synchronous(TriggerSupport.INVALID);
  }

  private static TriggerDefinitionBuilder onDeploy(TriggerDefinitionBuilder trigger) {
    return trigger.functions(Set.of(TriggerFunction.ON_DEPLOY_PERFORM));
  }

  private static BatchDefinition onDeployBatch(@Nullable Integer size, Resolver resolver) {
    return new BatchDefinition(TriggerSupport.INVALID, size, null, Resolver.NONE, resolver);
  }

  private static TriggerDefinition batching(String key, Resolver resolver) {
    return batching(key, TriggerSupport.VALID, resolver, null);
  }

  private static TriggerDefinition batching(
      String key, TriggerSupport support, Resolver resolver, @Nullable Integer limit) {
    return trigger(key)
        .batch(new BatchDefinition(support, 3, limit, resolver, Resolver.NONE))
        .build();
  }
}
