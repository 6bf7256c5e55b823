package dev.spectral.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that what an author wanted to send could not be read. */
final class UnreadableBody extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableBody(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static UnreadableBody broken(IOException cause) {
    return new UnreadableBody("its body could not be read: " + cause, cause);
  }
}
