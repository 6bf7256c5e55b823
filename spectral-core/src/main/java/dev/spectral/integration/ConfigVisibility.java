package dev.spectral.integration;

import dev.spectral.annotations.ConfigPermission;
import org.jspecify.annotations.Nullable;

/**
 * Who fills something in, and who sees it.
 *
 * @param permission who fills it in, never null
 * @param orgDeployer whether the organisation's people see it when they deploy, or null for what
 *     goes with the permission
 */
public record ConfigVisibility(ConfigPermission permission, @Nullable Boolean orgDeployer) {

  /** The customer's people fill it in, everybody sees it. */
  public static final ConfigVisibility CUSTOMER =
      new ConfigVisibility(ConfigPermission.CUSTOMER, null);
}
