package dev.spectral.maven.generate;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * The source of one class.
 *
 * @param className the class's full name, never null
 * @param text the source, never null
 */
public record GeneratedSource(String className, String text) {

  /**
   * Tell where the source goes.
   *
   * @param root the directory of the default package, never null
   * @return the file, never null
   */
  public Path file(Path root) {
    return root.resolve(className.replace('.', '/') + ".java");
  }

  /**
   * Write the source in an encoding; what it cannot say becomes a Unicode escape.
   *
   * @param charset the encoding that javac will read, never null
   * @return the bytes, never null
   */
  public byte[] bytes(Charset charset) {
    return SourceText.encode(text, charset);
  }
}
