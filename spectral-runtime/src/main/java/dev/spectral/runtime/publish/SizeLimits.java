package dev.spectral.runtime.publish;

import dev.spectral.runtime.DataSize;
import dev.spectral.runtime.Digests;
import dev.spectral.runtime.publish.UploadRefusedException.Reason;
import dev.spectral.runtime.store.FileKind;
import dev.spectral.runtime.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** How large uploads may be, and the copy that keeps to it. */
final class SizeLimits {

  private static final DataSize ICON = DataSize.ofMegabytes(5);
  private static final int UNPACKED_TIMES = 5;
  private static final int BUFFER_BYTES = 64 * 1024;

  private final DataSize packageLimit;

  SizeLimits(DataSize packageLimit) {
    this.packageLimit = packageLimit;
  }

  DataSize of(FileKind kind) {
    return switch (kind) {
      case PACKAGE, SOURCE -> packageLimit;
      case ICON, CONNECTION_ICON, CONNECTION_AVATAR_ICON -> ICON;
    };
  }

  DataSize unpacked() {
    return new DataSize(Math.multiplyExact(packageLimit.bytes(), UNPACKED_TIMES));
  }

  UploadRefusedException refusal(FileKind kind) {
    boolean isPackage = of(kind).equals(packageLimit);
    return new UploadRefusedException(
        Reason.TOO_LARGE,
        "The file is larger than this runtime takes: the limit is " + of(kind) + ".",
        isPackage
            ? "Make the package smaller (are all dependencies needed?), or start the runtime with a"
                + " larger --max-package-size."
            : "Make the image smaller.");
  }

  StoredFile copy(InputStream body, Path target, FileKind kind, @Nullable String contentType)
      throws IOException, UploadRefusedException {
    long limit = of(kind).bytes();
    MessageDigest sha1 = Digests.sha1();
    byte[] buffer = new byte[BUFFER_BYTES];
    long total = 0;
    try (OutputStream out = Files.newOutputStream(target)) {
      int count;
      while ((count = read(body, buffer)) >= 0) {
        total += count;
        if (total > limit) {
          throw refusal(kind);
        }
        sha1.update(buffer, 0, count);
        out.write(buffer, 0, count);
      }
    }
    return new StoredFile(Digests.hex(sha1.digest()), total, contentType);
  }

  /** Tells a client that went away from a disk that fails. */
  private static int read(InputStream body, byte[] buffer) throws UploadRefusedException {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      throw new UploadRefusedException(
          Reason.INCOMPLETE, "The upload ended before the end of the file.", "Upload it again.");
    }
  }
}
