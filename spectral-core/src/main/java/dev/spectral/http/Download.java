package dev.spectral.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Puts an answer into a file, which is there whole or not at all. */
final class Download implements HttpStreamReader<Long> {

  private final Path file;

  Download(Path file) {
    this.file = file;
  }

  @Override
  public Long read(HttpStream answer) throws IOException {
    Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      long size = Files.copy(answer.body(), part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return size;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
