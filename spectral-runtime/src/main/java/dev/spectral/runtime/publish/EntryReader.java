package dev.spectral.runtime.publish;

import dev.spectral.runtime.DataSize;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads every entry once, counting what really comes out, whatever the headers claim. */
final class EntryReader {

  private static final int BUFFER_BYTES = 64 * 1024;

  private final ZipFile zip;
  private final DataSize limit;
  private long left;

  EntryReader(ZipFile zip, DataSize limit) {
    this.zip = zip;
    this.limit = limit;
    this.left = limit.bytes();
  }

  List<String> readAll(List<ZipArchiveEntry> entries) {
    List<String> problems = new ArrayList<>();
    for (ZipArchiveEntry entry : entries) {
      String name = EntryRules.shown(entry);
      if (!isUsual(entry) || !zip.canReadEntryData(entry)) {
        problems.add("entry '" + name + "' is encrypted or packed in an unknown way");
        continue;
      }
      try {
        if (crc(entry) != entry.getCrc()) {
          problems.add("entry '" + name + "' is damaged (its checksum differs)");
        }
      } catch (IOException e) {
        problems.add("entry '" + name + "' is damaged");
      }
      if (left < 0) {
        problems.add("entry '" + name + "' brings its unpacked size above the limit of " + limit);
        return problems;
      }
    }
    return problems;
  }

  /** Tells whether the JDK could unpack an entry; other ways need libraries that are not here. */
  private static boolean isUsual(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
  }

  /** Stops at the limit; the number it gives then is of no use, and {@code left} says so. */
  private long crc(ZipArchiveEntry entry) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = zip.getInputStream(entry)) {
      int count;
      while (left >= 0 && (count = in.read(buffer)) > 0) {
        crc.update(buffer, 0, count);
        left -= count;
      }
    }
    return left < 0 ? entry.getCrc() : crc.getValue();
  }
}
