package dev.spectral.maven.platform;

import java.util.List;

/**
 * A request that was checked and can be sent.
 *
 * @param icons every icon that the component declares, each a PNG file that is there
 */
record Publication(
    PublishRequest request, String key, String label, boolean isPublic, List<Icon> icons) {

  /** How a person knows it; the code of an integration has but an id for a label. */
  String title() {
    boolean code = request.variables().at("/definition/forCodeNativeIntegration").asBoolean();
    return code ? "the integration's code" : label;
  }

  /** How many files there are beside the package. */
  int otherFiles() {
    return icons.size() + (request.sourceZip() == null ? 0 : 1);
  }
}
