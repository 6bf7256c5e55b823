package dev.spectral.maven.invoke;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One action to invoke.
 *
 * @param component the component's key, never null
 * @param version a version number or {@code latest}, never null
 * @param action the action's key, never null
 * @param inputs its inputs by key, never null
 * @param connection {@code key} and {@code fields} of the connection, null for none
 */
public record Call(
    String component,
    String version,
    String action,
    ObjectNode inputs,
    @Nullable ObjectNode connection) {

  /** Where the runtime takes the call. */
  String path() {
    return "/v1/components/"
        + UrlPath.segment(component)
        + "/versions/"
        + UrlPath.segment(version)
        + "/actions/"
        + UrlPath.segment(action);
  }

  /** Leave out inputs and connection, which may hold credentials. */
  @Override
  public String toString() {
    return "Call[" + component + " " + version + " " + action + "]";
  }
}
