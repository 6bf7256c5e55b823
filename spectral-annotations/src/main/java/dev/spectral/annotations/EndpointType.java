package dev.spectral.annotations;

/** How many endpoints the flows of an integration share. */
public enum EndpointType {
  /** What the platform decides. */
  AUTO,
  /** Each flow of each instance has its own. */
  FLOW_SPECIFIC,
  /** The flows of an instance share one; a request says which flow it is for. */
  INSTANCE_SPECIFIC,
  /** All instances share one; a request says which customer and flow it is for. */
  SHARED_INSTANCE
}
