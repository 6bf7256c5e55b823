package dev.spectral.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body as it comes in; remembers when the connection broke, whoever catches the exception. */
final class AnswerStream extends FilterInputStream {

  private @Nullable IOException failure;

  AnswerStream(InputStream in) {
    super(in);
  }

  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw remember(e);
    }
  }

  @Override
  public int read(byte[] block, int offset, int length) throws IOException {
    try {
      return super.read(block, offset, length);
    } catch (IOException e) {
      throw remember(e);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    try {
      return super.skip(count);
    } catch (IOException e) {
      throw remember(e);
    }
  }

  private IOException remember(IOException e) {
    failure = e;
    return e;
  }
}
