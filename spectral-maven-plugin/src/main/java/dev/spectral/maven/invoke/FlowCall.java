package dev.spectral.maven.invoke;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One run of a flow.
 *
 * @param flow the flow's stable key, never null
 * @param payload what starts it: {@code headers}, {@code body} and so on, never null
 * @param configVars values by the names of config variables, never null
 * @param connections {@code fields} and {@code token} by the names of config variables, never null
 */
public record FlowCall(
    String flow, ObjectNode payload, ObjectNode configVars, ObjectNode connections) {

  /** Leave out what may hold credentials. */
  @Override
  public String toString() {
    return "FlowCall[" + flow + "]";
  }
}
