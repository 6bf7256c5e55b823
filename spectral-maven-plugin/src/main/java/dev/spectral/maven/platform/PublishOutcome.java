package dev.spectral.maven.platform;

import java.net.URI;

/** How a publish that did not fail ended. */
public sealed interface PublishOutcome {

  /**
   * A new version stands on the platform and all of its files arrived.
   *
   * <p>The platform may need some more seconds before it can run it.
   *
   * @param platform the platform's address, never null
   * @param componentKey the component's key, never null
   * @param label the component's label, never null
   * @param version the number of the new version, from 1
   * @param componentId the platform's id of this version, never null
   */
  record Published(URI platform, String componentKey, String label, int version, String componentId)
      implements PublishOutcome {}

  /**
   * The platform has this very package already, so nothing was published.
   *
   * @param platform the platform's address, never null
   * @param componentKey the component's key, never null
   * @param signature the signature that both packages have, lower-case hex SHA-1, never null
   */
  record Skipped(URI platform, String componentKey, String signature) implements PublishOutcome {}
}
