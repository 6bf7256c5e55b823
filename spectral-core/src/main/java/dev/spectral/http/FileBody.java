package dev.spectral.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that comes from a file, block by block. */
final class FileBody extends SentBody {

  private final Path file;
  private final long length;

  FileBody(Path file, @Nullable String type) {
    super(type == null ? guessType(nameOf(file)) : type);
    this.file = file;
    this.length = lengthOf(file);
  }

  /** Guesses a content type by the end of a file's name. */
  static String guessType(String fileName) {
    String type = URLConnection.guessContentTypeFromName(fileName.replace("#", "_"));
    return type == null ? "application/octet-stream" : type;
  }

  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "file" : name.toString();
  }

  private static long lengthOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("its body, a file, cannot be read: " + e, e);
    }
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (InputStream content = open()) {
      BodyCopy.copy(content, length, sink);
    }
  }

  private InputStream open() throws IOException {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw UnreadableBody.broken(e);
    }
  }

  @Override
  String summary() {
    return "<file " + nameOf(file) + " (" + length + " bytes)>";
  }
}
