package dev.spectral.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests that every JDK has. */
public final class Digests {

  private Digests() {}

  /**
   * Make a fresh SHA-1.
   *
   * @return the digest, never null
   */
  public static MessageDigest sha1() {
    return digest("SHA-1");
  }

  /**
   * Digest a text with SHA-256.
   *
   * @param text the text, never null
   * @return 32 bytes, never null
   */
  public static byte[] sha256(String text) {
    return digest("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Write bytes in lower-case hex.
   *
   * @param bytes the bytes, never null
   * @return two digits per byte, never null
   */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks " + algorithm, e);
    }
  }
}
