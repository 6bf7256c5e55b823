package dev.spectral.http;

import dev.spectral.Data;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to send in a {@link Multipart} form: its name, its content type and its bytes. Immutable.
 */
public final class HttpFile {

  private final String name;
  private final String contentType;
  private final Object content;

  private HttpFile(String name, String contentType, Object content) {
    this.name = PartName.check(name);
    this.contentType = contentType;
    this.content = content;
  }

  /**
   * Send a file of this machine under its own name. It is read block by block.
   *
   * @param file the file, never null
   * @return the file with the content type that its name suggests, never null
   */
  public static HttpFile of(Path file) {
    String name = FileBody.nameOf(file);
    return new HttpFile(name, FileBody.guessType(name), file);
  }

  /**
   * Send bytes as a file.
   *
   * @param name the file name, never null
   * @param content the bytes, never null; not copied
   * @return the file with the content type that its name suggests, never null
   */
  public static HttpFile of(String name, byte[] content) {
    return new HttpFile(name, FileBody.guessType(name), Objects.requireNonNull(content, "content"));
  }

  /**
   * Send data as a file.
   *
   * @param name the file name, never null
   * @param data the bytes and what they are, never null; not copied
   * @return the file with the content type of the data, never null
   * @throws IllegalArgumentException when that is not a content type
   */
  public static HttpFile of(String name, Data data) {
    return of(name, data.bytes()).contentType(data.contentType());
  }

  /**
   * Send a stream of unknown length as a file.
   *
   * @param name the file name, never null
   * @param content sent once, read to its end, and left for the caller to close, never null
   * @return the file with the content type that its name suggests, never null
   */
  public static HttpFile of(String name, InputStream content) {
    return new HttpFile(name, FileBody.guessType(name), new Upload(content, Upload.UNKNOWN));
  }

  /**
   * Send a stream of known length as a file.
   *
   * @param name the file name, never null
   * @param content sent once, read to its end, and left for the caller to close, never null
   * @param length how many bytes it has, exactly
   * @return the file with the content type that its name suggests, never null
   * @throws IllegalArgumentException when the length is negative
   */
  public static HttpFile of(String name, InputStream content, long length) {
    return new HttpFile(name, FileBody.guessType(name), Upload.ofLength(content, length));
  }

  /**
   * Give the file another name.
   *
   * @param name the file name as it is sent, never null
   * @return a file with that name and the same content type, never null
   */
  public HttpFile name(String name) {
    return new HttpFile(name, contentType, content);
  }

  /**
   * Say what the file is.
   *
   * @param contentType such as {@code text/csv}, never null
   * @return a file with that content type, never null
   * @throws IllegalArgumentException when it is not a content type
   */
  public HttpFile contentType(String contentType) {
    if (SentBody.parse(contentType) == null) {
      String shown = Text.excerpt(contentType, 100);
      throw new IllegalArgumentException("\"" + shown + "\" is not a content type.");
    }
    return new HttpFile(name, contentType, content);
  }

  String name() {
    return name;
  }

  SentBody body() {
    if (content instanceof Path file) {
      return new FileBody(file, contentType);
    }
    return content instanceof Upload upload
        ? new StreamBody(upload, contentType)
        : new BytesBody((byte[]) content, contentType);
  }

  /** Names the file, nothing of its content. */
  @Override
  public String toString() {
    return "HttpFile[" + name + ", " + contentType + "]";
  }
}
