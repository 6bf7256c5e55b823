package dev.spectral.maven.generate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory that holds generated sources and nothing else. Files that say the same already are
 * left alone, so that javac need not run again.
 *
 * @param root the directory of the default package, never null
 * @param charset the encoding that javac will read, never null
 */
public record SourceDirectory(Path root, Charset charset) {

  /**
   * Make the directory hold exactly these sources.
   *
   * @param sources the sources, never null
   * @return the names of the classes whose files were written, never null
   * @throws IOException when a file cannot be written or deleted
   */
  public List<String> hold(List<GeneratedSource> sources) throws IOException {
    Set<Path> wanted = new HashSet<>();
    List<String> written = new java.util.ArrayList<>();
    for (GeneratedSource source : sources) {
      Path file = source.file(root);
      wanted.add(file);
      if (write(file, source.bytes(charset))) {
        written.add(source.className());
      }
    }
    deleteOthers(wanted);
    return List.copyOf(written);
  }

  private void deleteOthers(Set<Path> wanted) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        if (!wanted.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  static boolean write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
    return true;
  }
}
