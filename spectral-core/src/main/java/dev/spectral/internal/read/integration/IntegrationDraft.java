package dev.spectral.internal.read.integration;

import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.read.Finding;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.source.SourceMethod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of a class: the definition, how to call each of its methods, and what is
 * wrong.
 *
 * @param definition the definition; to be used only when no finding is an error
 * @param pages the pages that flows can read
 * @param flows how to call each flow
 * @param dataSources how to call the data source of a config variable, by the variable's name
 * @param init how to prepare a configuration, or null for not at all
 * @param errorHook the error hook, or null for none
 * @param findings what is wrong
 */
public record IntegrationDraft(
    IntegrationDefinition definition,
    List<PagePlan> pages,
    List<FlowPlan> flows,
    Map<String, OperationPlan> dataSources,
    @Nullable OperationPlan init,
    @Nullable SourceMethod errorHook,
    List<Finding> findings) {

  /**
   * Put another definition in place of this one's.
   *
   * @param other the definition
   * @return a copy
   */
  public IntegrationDraft with(IntegrationDefinition other) {
    return new IntegrationDraft(other, pages, flows, dataSources, init, errorHook, findings);
  }
}
