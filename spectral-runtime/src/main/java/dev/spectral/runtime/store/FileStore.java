package dev.spectral.runtime.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Stream;

/** Accepted files, each under the hash of its bytes. A file here is whole and never changes. */
public final class FileStore {

  private final DataDirectory directory;

  /**
   * Make the store.
   *
   * @param directory where it keeps its files, never null
   */
  public FileStore(DataDirectory directory) {
    this.directory = directory;
  }

  /**
   * Make an empty file for bytes on their way.
   *
   * @return its path, never null
   * @throws IOException when it cannot be made
   */
  public Path newIncoming() throws IOException {
    return Files.createTempFile(directory.incoming(), "upload-", ".part");
  }

  /**
   * Take over a finished file. When this returns, it survives a crash of process and machine.
   *
   * @param incoming a file from {@link #newIncoming()}, gone afterwards, never null
   * @param sha1 lower-case hex SHA-1 of its bytes, never null
   * @throws HashCollisionException when other bytes are kept under this hash already
   * @throws IOException when the disk refuses
   */
  public void keep(Path incoming, String sha1) throws IOException {
    Path target = find(sha1);
    if (Files.exists(target)) {
      if (Files.mismatch(incoming, target) != -1) {
        throw new HashCollisionException(sha1);
      }
      Files.delete(incoming);
      return;
    }
    Path shelf = directory.files().resolve(sha1.substring(0, 2));
    Files.createDirectories(shelf);
    FileTrees.force(incoming);
    Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
    FileTrees.force(shelf);
    FileTrees.force(directory.files());
  }

  /**
   * Tell where the file of a hash is kept.
   *
   * @param sha1 lower-case hex SHA-1, never null
   * @return its path, whether or not it exists, never null
   */
  public Path find(String sha1) {
    return directory.files().resolve(sha1.substring(0, 2)).resolve(sha1);
  }

  /**
   * Delete every file that no row names: what a crash left between the file and its row.
   *
   * @param referenced the hashes to keep, never null
   * @return how many files were deleted
   * @throws IOException when a file cannot be deleted
   */
  public int deleteAllBut(Set<String> referenced) throws IOException {
    try (Stream<Path> paths = Files.walk(directory.files())) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !referenced.contains(String.valueOf(path.getFileName())))
          .mapToInt(FileStore::delete)
          .sum();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static int delete(Path path) {
    try {
      Files.delete(path);
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
