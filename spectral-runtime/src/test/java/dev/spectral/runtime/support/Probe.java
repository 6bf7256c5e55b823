package dev.spectral.runtime.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A component for tests; what it tells differs by mark, so that versions can be told apart. */
public final class Probe {

  private static final String CLASS_NAME = "test.probe.Probe";
  private static final String TEMPLATE = "Probe.java.txt";

  private Probe() {}

  /** Builds the component under a key. */
  public static TestPackage build(String key, String mark, Path work) {
    return TestPackage.of(CLASS_NAME, source(key, mark), work);
  }

  /** Builds it with another Jackson in its package. */
  public static TestPackage buildWithOldJackson(String key, String mark, Path work) {
    return TestPackage.withOldJackson(CLASS_NAME, source(key, mark), work);
  }

  private static String source(String key, String mark) {
    try (InputStream in = Objects.requireNonNull(Probe.class.getResourceAsStream(TEMPLATE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@KEY@", key)
          .replace("@MARK@", mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
