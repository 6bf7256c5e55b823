package dev.spectral.testing;

import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowSecurity;
import java.util.List;

/**
 * The keys that open the endpoint of a flow.
 *
 * @param required whether one of them must be shown
 * @param keys the keys
 */
record ApiKeys(boolean required, List<String> keys) {

  static ApiKeys of(IntegrationHarness instance, FlowDefinition flow) {
    FlowSecurity security = flow.security();
    EndpointSecurity type = security.type();
    if (type == EndpointSecurity.ORGANIZATION) {
      List<String> keys = security.organizationApiKeys().stream().map(Secret::reveal).toList();
      return new ApiKeys(true, keys);
    }
    List<String> customers = instance.apiKeys().getOrDefault(flow.name(), List.of());
    if (type == EndpointSecurity.UNSECURED) {
      return new ApiKeys(false, List.of());
    }
    return new ApiKeys(
        type == EndpointSecurity.CUSTOMER_REQUIRED || !customers.isEmpty(), customers);
  }

  boolean admit(TriggerPayload payload) {
    return !required || payload.header("Api-Key").filter(keys::contains).isPresent();
  }
}
