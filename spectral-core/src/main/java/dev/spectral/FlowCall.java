package dev.spectral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of another flow of the same instance. Immutable.
 *
 * @param flow the flow's name, never null
 * @param data the body that its trigger gets, anything that can be JSON, or null for none
 * @param headers HTTP headers that its trigger gets, never null; those of the platform win
 * @param source who calls, in words of the author, for calls that no step makes; null otherwise
 */
public record FlowCall(
    String flow, @Nullable Object data, Map<String, String> headers, @Nullable String source) {

  public FlowCall {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /**
   * Call a flow without a body.
   *
   * @param flow the flow's name, never null
   * @return a call, never null
   */
  public static FlowCall to(String flow) {
    return new FlowCall(flow, null, Map.of(), null);
  }

  /**
   * Set the body.
   *
   * @param value anything that can be JSON, or null for none
   * @return a copy, never null
   */
  public FlowCall data(@Nullable Object value) {
    return new FlowCall(flow, value, headers, source);
  }

  /**
   * Add an HTTP header.
   *
   * @param name the header's name, never null
   * @param value the header's value, never null
   * @return a copy, never null
   */
  public FlowCall header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new FlowCall(flow, data, more, source);
  }

  /**
   * Say who calls, where no step does.
   *
   * @param value who calls, in words of the author, never null
   * @return a copy, never null
   */
  public FlowCall source(String value) {
    return new FlowCall(flow, data, headers, value);
  }
}
