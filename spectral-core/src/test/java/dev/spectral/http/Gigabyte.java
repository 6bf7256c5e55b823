package dev.spectral.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A gigabyte of bytes that nobody holds. */
final class Gigabyte extends InputStream {

  static final long SIZE = 1L << 30;

  private long left = SIZE;

  @Override
  public int read() {
    return left-- > 0 ? 'g' : -1;
  }

  @Override
  public int read(byte[] block, int offset, int length) {
    int count = (int) Math.min(length, left);
    Arrays.fill(block, offset, offset + count, (byte) 'g');
    left -= count;
    return count == 0 ? -1 : count;
  }

  /** Counts what comes, and fails on anything else. */
  static long count(InputStream in) throws IOException {
    byte[] expected = new byte[64 * 1024];
    Arrays.fill(expected, (byte) 'g');
    byte[] block = new byte[expected.length];
    long count = 0;
    for (int got = in.read(block); got >= 0; got = in.read(block)) {
      if (!Arrays.equals(block, 0, got, expected, 0, got)) {
        throw new IOException("other bytes came than were sent");
      }
      count += got;
    }
    return count;
  }
}
