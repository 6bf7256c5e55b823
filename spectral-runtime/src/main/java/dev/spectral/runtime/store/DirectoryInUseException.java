package dev.spectral.runtime.store;

import java.io.IOException;
import java.nio.file.Path;

/** Says that another process works in the data directory. */
public final class DirectoryInUseException extends IOException {

  private static final long serialVersionUID = 1L;

  DirectoryInUseException(Path root) {
    super(
        "The data directory "
            + root
            + " is in use by another runtime. Two would corrupt each other's state. Fix: stop the"
            + " other one, or give this one its own directory with --data DIR.");
  }
}
