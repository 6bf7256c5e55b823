package dev.spectral.maven.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names and bytes of the entries of one zip, whatever order they were added in. */
final class ZipContent {

  /** Where the bytes of one entry come from; read when the zip is written. */
  interface Source {
    byte[] read() throws IOException;
  }

  private final SortedMap<String, Source> entries = new TreeMap<>();

  /** Add one entry; a name that is there already is kept as it is. */
  ZipContent add(String name, byte[] bytes) {
    entries.putIfAbsent(name, () -> bytes);
    return this;
  }

  /** Add one file under a name; a name that is there already is kept as it is. */
  ZipContent addFile(String name, Path file) {
    entries.putIfAbsent(name, () -> Files.readAllBytes(file));
    return this;
  }

  /** Add every regular file below a directory; symbolic links are left out. */
  ZipContent addTree(String prefix, Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(file -> addFile(prefix + name(root, file), file));
    }
    return this;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Every entry, sorted by name. */
  SortedMap<String, Source> entries() {
    return Collections.unmodifiableSortedMap(entries);
  }
}
