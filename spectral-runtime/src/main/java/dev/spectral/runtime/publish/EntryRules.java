package dev.spectral.runtime.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Which entries a package may have: plain files under plain relative paths. */
final class EntryRules {

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");
  private static final int MOST_SHOWN = 200;

  private EntryRules() {}

  static Optional<String> problemOf(ZipArchiveEntry entry) {
    return nameProblem(nameOf(entry))
        .or(() -> typeProblem(entry))
        .map(problem -> "entry '" + shown(entry) + "' " + problem);
  }

  private static Optional<String> nameProblem(String name) {
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    List<String> segments = List.of(path.split("/", -1));
    if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
      return Optional.of("has an absolute path");
    }
    if (name.contains("\\")) {
      return Optional.of("has a backslash in its path");
    }
    if (segments.contains("..")) {
      return Optional.of("leads out of the package with '..'");
    }
    if (segments.contains(".") || segments.contains("")) {
      return Optional.of("has an empty or '.' step in its path");
    }
    return UNPRINTABLE.matcher(name).find()
        ? Optional.of("has a control character in its path")
        : Optional.empty();
  }

  private static Optional<String> typeProblem(ZipArchiveEntry entry) {
    int type = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
    if (entry.isUnixSymlink()) {
      return Optional.of("is a symbolic link");
    }
    if (type != 0 && type != UnixStat.FILE_FLAG && type != UnixStat.DIR_FLAG) {
      return Optional.of("is no regular file");
    }
    return Optional.empty();
  }

  /** The name as it is in the file: the reader of zip files may have changed backslashes in it. */
  private static String nameOf(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    return raw == null ? entry.getName() : new String(raw, StandardCharsets.UTF_8);
  }

  static String shown(ZipArchiveEntry entry) {
    String name = UNPRINTABLE.matcher(nameOf(entry)).replaceAll("?");
    return name.length() <= MOST_SHOWN ? name : name.substring(0, MOST_SHOWN) + "…";
  }
}
