package dev.spectral.runtime.store;

import java.io.IOException;

/** Says that two different files have one SHA-1, which does not happen by chance. */
public final class HashCollisionException extends IOException {

  private static final long serialVersionUID = 1L;

  HashCollisionException(String sha1) {
    super("other bytes with the SHA-1 " + sha1 + " are kept already; this file is refused");
  }
}
