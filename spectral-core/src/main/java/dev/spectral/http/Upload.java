package dev.spectral.http;

import java.io.InputStream;

/**
 * A stream that can be sent once.
 *
 * <p>The author closes it, so that it is closed also when nothing was sent.
 */
final class Upload {

  static final long UNKNOWN = -1;

  private final InputStream content;
  private final long length;
  private boolean begun;

  Upload(InputStream content, long length) {
    this.content = content;
    this.length = length;
  }

  static Upload ofLength(InputStream content, long length) {
    if (length < 0) {
      throw new IllegalArgumentException("A stream cannot have " + length + " bytes.");
    }
    return new Upload(content, length);
  }

  /** Gives the stream, and remembers that it will be read from. */
  InputStream begin() {
    begun = true;
    return content;
  }

  boolean hasBegun() {
    return begun;
  }

  long length() {
    return length;
  }
}
