package dev.spectral.http;

import java.io.IOException;

/** Says that a redirect was not followed. */
final class RefusedRedirect extends IOException {

  private static final long serialVersionUID = 1L;

  RefusedRedirect(String message) {
    super(message);
  }
}
