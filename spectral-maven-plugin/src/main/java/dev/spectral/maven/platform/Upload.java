package dev.spectral.maven.platform;

import java.nio.file.Path;
import java.util.Locale;

/**
 * One file and where the platform wants it.
 *
 * @param title what it is, for a person to read
 * @param target the signed address; whoever has it may upload, so it is in no message
 */
record Upload(String title, Path file, String target) {

  /** The content type, by the file's name. */
  String contentType() {
    String name = fileName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".zip")) {
      return "application/zip";
    }
    return name.endsWith(".png") ? "image/png" : "application/octet-stream";
  }

  String fileName() {
    return String.valueOf(file.getFileName());
  }

  /** Leaves the signed address out. */
  @Override
  public String toString() {
    return title + " (" + fileName() + ")";
  }
}
