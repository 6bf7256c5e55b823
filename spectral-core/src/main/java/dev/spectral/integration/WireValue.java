package dev.spectral.integration;

/**
 * A value that a generated class declares: the inputs of an action, an object inside them, or one
 * of the choices of an input.
 */
public interface WireValue {

  /**
   * Give what goes to the component. It holds secrets in the clear.
   *
   * @return texts, numbers, booleans, lists and maps, never null
   */
  Object toWire();
}
