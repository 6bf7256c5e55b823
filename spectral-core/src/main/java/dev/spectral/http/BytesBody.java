package dev.spectral.http;

import java.io.IOException;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that is in memory. */
final class BytesBody extends SentBody {

  private final byte[] content;

  BytesBody(byte[] content, @Nullable String type) {
    super(type);
    this.content = content;
  }

  byte[] content() {
    return content;
  }

  @Override
  public long contentLength() {
    return content.length;
  }

  @Override
  String summary() {
    return "<data (" + content.length + " bytes)>";
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(content);
  }
}
