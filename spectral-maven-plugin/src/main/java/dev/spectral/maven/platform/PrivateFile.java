package dev.spectral.maven.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Replaces a file that holds secrets: whole or not at all, and never readable by more people. */
final class PrivateFile {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private PrivateFile() {}

  /** Keeps the permissions of a file that is there; a new one gets 0600. Follows a link. */
  static void replace(Path path, byte[] content) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path directory = target.getParent();
    if (directory == null) {
      throw new IOException(target + " is not a file");
    }
    Path draft = Files.createTempFile(directory, ".config", ".tmp");
    try {
      Files.write(draft, content);
      permit(draft, target);
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void permit(Path draft, Path target) throws IOException {
    if (Files.getFileAttributeView(draft, PosixFileAttributeView.class) == null) {
      return;
    }
    boolean known = Files.exists(target);
    Files.setPosixFilePermissions(
        draft, known ? Files.getPosixFilePermissions(target) : OWNER_ONLY);
  }
}
