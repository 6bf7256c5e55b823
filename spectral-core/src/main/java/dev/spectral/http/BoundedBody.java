package dev.spectral.http;

import java.io.IOException;
import java.util.Optional;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** Reads no more of an answer into memory than was agreed. */
final class BoundedBody {

  static final long USUAL_LIMIT = 128L * 1024 * 1024;

  /** The longest array that every JVM can make. */
  static final long MOST = Integer.MAX_VALUE - 8L;

  private BoundedBody() {}

  /**
   * Gives the whole body, or nothing when it has more bytes than the limit. The answer to a HEAD
   * announces a length, and has no body.
   */
  static Optional<byte[]> whole(ResponseBody body, long limit) throws IOException {
    BufferedSource source = body.source();
    boolean announced = body.contentLength() > limit && source.request(1);
    if (announced || source.request(limit + 1)) {
      return Optional.empty();
    }
    return Optional.of(source.readByteArray());
  }

  /** Gives the first bytes of a body. */
  static byte[] start(ResponseBody body, long limit) throws IOException {
    BufferedSource source = body.source();
    return source.request(limit) ? source.readByteArray(limit) : source.readByteArray();
  }

  static String inWords(long bytes) {
    long megabyte = 1024L * 1024;
    return bytes % megabyte == 0 ? bytes / megabyte + " MB" : bytes + " bytes";
  }
}
