package dev.spectral.runtime.execution;

import dev.spectral.runtime.Digests;
import dev.spectral.runtime.store.FileTrees;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the jars out of an accepted package, once per package. */
final class PackageUnpacker {

  private static final String COMPONENT_JAR = "component.jar";
  private static final Pattern JAR = Pattern.compile("component\\.jar|lib/[^/\\\\]+\\.jar");

  private final Path unpacked;

  PackageUnpacker(Path unpacked) {
    this.unpacked = unpacked;
  }

  /** Lists the jars of a package, the component's first, the others by name. */
  List<Path> jars(Path packageFile, String sha1) throws IOException {
    Path target = unpacked.resolve(sha1);
    if (!Files.isDirectory(target)) {
      unpack(packageFile, sha1, target);
    }
    List<Path> jars = new ArrayList<>();
    jars.add(target.resolve(COMPONENT_JAR));
    Path lib = target.resolve("lib");
    if (Files.isDirectory(lib)) {
      try (Stream<Path> libraries = Files.list(lib)) {
        libraries.sorted().forEach(jars::add);
      }
    }
    return jars;
  }

  private void unpack(Path packageFile, String sha1, Path target) throws IOException {
    requireWhole(packageFile, sha1);
    Path draft = unpacked.resolve(sha1 + "." + UUID.randomUUID());
    try {
      Files.createDirectories(draft);
      extract(packageFile, draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another call may have unpacked the same bytes meanwhile, under another version.
      if (!Files.isDirectory(target)) {
        throw e;
      }
    } finally {
      FileTrees.delete(draft);
    }
  }

  private static void extract(Path packageFile, Path draft) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(packageFile).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (JAR.matcher(entry.getName()).matches()) {
          Path file = draft.resolve(entry.getName()).normalize();
          if (!file.startsWith(draft)) {
            throw new IOException("an entry leads out of the package");
          }
          Files.createDirectories(Objects.requireNonNull(file.getParent()));
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
          }
        }
      }
    }
  }

  private static void requireWhole(Path packageFile, String sha1) throws IOException {
    MessageDigest digest = Digests.sha1();
    try (InputStream in = new DigestInputStream(Files.newInputStream(packageFile), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    if (!Digests.hex(digest.digest()).equals(sha1)) {
      throw new IOException(
          "the stored package " + sha1 + " is damaged: its bytes have another hash");
    }
  }
}
