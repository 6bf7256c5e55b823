package dev.spectral.integration;

import dev.spectral.Secret;
import dev.spectral.annotations.EndpointSecurity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may call the endpoint of a flow.
 *
 * @param type who, or null when the author did not say
 * @param organizationApiKeys the keys that the organisation hands out, never null
 * @param testApiKeys the keys with which the flow is tried out, never null
 */
public record FlowSecurity(
    @Nullable EndpointSecurity type, List<Secret> organizationApiKeys, List<Secret> testApiKeys) {

  /** Nothing is said. */
  public static final FlowSecurity UNSAID = new FlowSecurity(null, List.of(), List.of());

  public FlowSecurity {
    organizationApiKeys = List.copyOf(organizationApiKeys);
    testApiKeys = List.copyOf(testApiKeys);
  }
}
