package dev.spectral.integration;

import dev.spectral.SpectralException;

/** The data of an action's result is not what the action's output schema says. */
public final class ComponentResultException extends SpectralException {

  private static final long serialVersionUID = 1L;

  ComponentResultException(String message) {
    super(message, null);
  }
}
