package dev.spectral.types;

/** How {@link Types#toJson} writes, where it is not as usual. */
public enum JsonOption {
  /** All on one line, without space. */
  COMPACT,
  /** Keys in the order of the map or record, not sorted. */
  KEEP_ORDER
}
