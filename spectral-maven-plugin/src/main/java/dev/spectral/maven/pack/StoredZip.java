package dev.spectral.maven.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes zips whose bytes depend on names and contents alone.
 *
 * <p>Nothing is compressed: what a compressor makes differs between versions of zlib, so the same
 * sources would get another signature on another machine. Times and modes are fixed.
 */
final class StoredZip {

  private static final int FILE_MODE = 0100644;

  /** The earliest time that a zip can hold; it holds local times, so no time zone is involved. */
  private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StoredZip() {}

  /** Write the zip beside its place first, so that a broken build leaves no half of one. */
  static void write(ZipContent content, Path target) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    Files.createDirectories(draft.resolveSibling(""));
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        write(content, out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  static byte[] bytes(ZipContent content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(content, bytes);
    return bytes.toByteArray();
  }

  private static void write(ZipContent content, OutputStream out) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (Map.Entry<String, ZipContent.Source> each : content.entries().entrySet()) {
        byte[] bytes = each.getValue().read();
        zip.putArchiveEntry(entry(each.getKey(), bytes));
        zip.write(bytes);
        zip.closeArchiveEntry();
      }
    }
  }

  private static ZipArchiveEntry entry(String name, byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipArchiveEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setUnixMode(FILE_MODE);
    entry.setTimeLocal(ZIP_EPOCH);
    return entry;
  }
}
