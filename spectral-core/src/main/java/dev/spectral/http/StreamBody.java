package dev.spectral.http;

import java.io.IOException;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that comes from a stream, block by block. */
final class StreamBody extends SentBody {

  private final Upload upload;

  StreamBody(Upload upload, @Nullable String type) {
    super(type);
    if (upload.hasBegun()) {
      throw new IllegalArgumentException(
          "its body is a stream that was already read for another request. Open the stream anew.");
    }
    this.upload = upload;
  }

  @Override
  boolean isRepeatable() {
    return !upload.hasBegun();
  }

  @Override
  public long contentLength() {
    return upload.length();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    BodyCopy.copy(upload.begin(), upload.length(), sink);
  }

  @Override
  String summary() {
    return upload.length() == Upload.UNKNOWN
        ? "<stream>"
        : "<stream (" + upload.length() + " bytes)>";
  }
}
