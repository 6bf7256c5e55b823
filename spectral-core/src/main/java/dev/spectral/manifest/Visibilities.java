package dev.spectral.manifest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.ConfigPermission;
import dev.spectral.integration.ConfigVisibility;

/** Writes who fills something in, and who sees it. */
final class Visibilities {

  private Visibilities() {}

  static ObjectNode ofInput(ConfigVisibility visibility) {
    ObjectNode meta = JsonNodeFactory.instance.objectNode();
    meta.put("orgOnly", isForTheOrganizationOnly(visibility));
    return meta.setAll(seenBy(visibility));
  }

  static void ofConfigVar(ConfigVisibility visibility, ObjectNode node) {
    node.put("orgOnly", isForTheOrganizationOnly(visibility));
    node.set("meta", seenBy(visibility));
  }

  private static boolean isForTheOrganizationOnly(ConfigVisibility visibility) {
    return visibility.permission() == ConfigPermission.ORGANIZATION;
  }

  private static ObjectNode seenBy(ConfigVisibility visibility) {
    Boolean organization = visibility.orgDeployer();
    return JsonNodeFactory.instance
        .objectNode()
        .put("visibleToOrgDeployer", organization == null || organization)
        .put("visibleToCustomerDeployer", visibility.permission() == ConfigPermission.CUSTOMER);
  }
}
