package dev.spectral.runtime.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** What the JDK lacks for directories: private ones, deleted ones, durable ones. */
public final class FileTrees {

  private FileTrees() {}

  /**
   * Make a directory, its parents included, that only its owner enters.
   *
   * @param directory the directory; left as it is when it exists, never null
   * @throws IOException when it cannot be made
   */
  public static void createPrivateDirectories(Path directory) throws IOException {
    Files.createDirectories(directory, privately("rwx------"));
  }

  /**
   * Give the attributes that keep others out, where the file system knows such.
   *
   * @param permissions as {@code ls} writes them, never null
   * @return the attributes, never null
   */
  public static FileAttribute<?>[] privately(String permissions) {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  /**
   * Delete a file or a directory with all that is in it; links are deleted, not followed.
   *
   * @param path what to delete, may be absent, never null
   * @throws IOException when something cannot be deleted
   */
  public static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    Files.walkFileTree(path, new Deleting());
  }

  /**
   * Force a file, or the entries of a directory, to the disk.
   *
   * @param path the file or directory, never null
   * @throws IOException when the disk refuses
   */
  public static void force(Path path) throws IOException {
    boolean directory = Files.isDirectory(path);
    StandardOpenOption how = directory ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
