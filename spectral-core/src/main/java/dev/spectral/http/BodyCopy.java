package dev.spectral.http;

import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSink;

/** Copies what an author sends, and tells trouble in reading from trouble in sending. */
final class BodyCopy {

  private static final int BLOCK = 64 * 1024;

  private BodyCopy() {}

  /**
   * Copies a stream to its end.
   *
   * @param length how many bytes it must have, or {@link Upload#UNKNOWN}
   */
  static void copy(InputStream content, long length, BufferedSink sink) throws IOException {
    byte[] block = new byte[BLOCK];
    long copied = 0;
    for (int got = read(content, block); got >= 0; got = read(content, block)) {
      copied += got;
      if (length != Upload.UNKNOWN && copied > length) {
        throw new UnreadableBody(
            "its body has more than the %d bytes that were announced.".formatted(length), null);
      }
      sink.write(block, 0, got);
    }
    if (length != Upload.UNKNOWN && copied < length) {
      throw new UnreadableBody(
          "its body ended after %d of the %d bytes that were announced.".formatted(copied, length),
          null);
    }
  }

  private static int read(InputStream content, byte[] block) throws IOException {
    try {
      return content.read(block);
    } catch (IOException e) {
      throw UnreadableBody.broken(e);
    }
  }
}
