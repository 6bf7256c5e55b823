package dev.spectral;

import java.util.Arrays;
import java.util.Objects;

/**
 * Bytes and what they are: a file, a picture, the body of a request.
 *
 * @param bytes the content, never null; the array is not copied and must not be changed
 * @param contentType the media type, such as {@code image/png}, never null
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, see below
public record Data(byte[] bytes, String contentType) {

  public Data {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(contentType, "contentType");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Data data
        && data.contentType.equals(contentType)
        && Arrays.equals(data.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + contentType.hashCode();
  }

  @Override
  public String toString() {
    return "Data[" + bytes.length + " bytes, " + contentType + "]";
  }
}
