package dev.spectral.internal.read;

import dev.spectral.definition.ComponentDefinition;
import dev.spectral.internal.source.SourceMethod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of a class: the definition without example payloads, how to call each
 * operation, and what is wrong.
 *
 * @param definition the definition; to be used only when no finding is an error
 * @param actions how to call each action
 * @param triggers how to call each trigger
 * @param dataSources how to call each data source
 * @param examples the method that gives the example payload, by the operation's key
 * @param examplePerforms how to call what stands in for an action, by the action's key
 * @param connectionTests how to call the test of a connection, by the connection's key
 * @param errorHook the error hook, or null for none
 * @param findings what is wrong
 */
public record Draft(
    ComponentDefinition definition,
    List<OperationPlan> actions,
    List<TriggerPlan> triggers,
    List<OperationPlan> dataSources,
    Map<String, SourceMethod> examples,
    Map<String, OperationPlan> examplePerforms,
    Map<String, OperationPlan> connectionTests,
    @Nullable SourceMethod errorHook,
    List<Finding> findings) {

  /** Puts another definition in place of this one's. */
  Draft with(ComponentDefinition other) {
    return new Draft(
        other,
        actions,
        triggers,
        dataSources,
        examples,
        examplePerforms,
        connectionTests,
        errorHook,
        findings);
  }
}
