package dev.spectral.runtime.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory in which a runtime keeps everything, held by one process at a time.
 *
 * <p>{@code spectral.db} the rows · {@code files/} packages and icons by hash · {@code unpacked/}
 * jars taken out of packages, made anew after each start · {@code incoming/} uploads on their way.
 */
public final class DataDirectory implements AutoCloseable {

  private final Path root;
  private final FileChannel lockFile;

  private DataDirectory(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /**
   * Take hold of a directory: make it when absent, lock it, clear what only a running process
   * needs.
   *
   * @param root the directory, never null
   * @return the held directory, never null
   * @throws DirectoryInUseException when another process holds it
   * @throws IOException when it cannot be made, read or written
   */
  public static DataDirectory open(Path root) throws IOException {
    FileTrees.createPrivateDirectories(root.toAbsolutePath());
    FileChannel lockFile = lock(root);
    try {
      DataDirectory directory = new DataDirectory(root.toAbsolutePath(), lockFile);
      FileTrees.delete(directory.incoming());
      FileTrees.delete(directory.unpacked());
      Files.createDirectories(directory.incoming());
      Files.createDirectories(directory.unpacked());
      Files.createDirectories(directory.files());
      return directory;
    } catch (IOException | RuntimeException e) {
      lockFile.close();
      throw e;
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new DirectoryInUseException(root);
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /**
   * Give the database file.
   *
   * @return its path, never null
   */
  public Path database() {
    return root.resolve("spectral.db");
  }

  /**
   * Give the directory of uploads on their way.
   *
   * @return its path, never null
   */
  public Path incoming() {
    return root.resolve("incoming");
  }

  /**
   * Give the directory of jars taken out of packages.
   *
   * @return its path, never null
   */
  public Path unpacked() {
    return root.resolve("unpacked");
  }

  /**
   * Give the directory of accepted files.
   *
   * @return its path, never null
   */
  public Path files() {
    return root.resolve("files");
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
