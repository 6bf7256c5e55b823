package dev.spectral.internal.read.integration;

import dev.spectral.internal.source.SourceElement;
import java.util.IdentityHashMap;

/**
 * Remembers what each part of the model was made of, so that a check of the model can say where.
 */
final class Parts {

  /**
   * Where something stands.
   *
   * @param element what a reader can point at
   * @param place the place in words
   */
  record Origin(SourceElement element, String place) {}

  private final IdentityHashMap<Object, Origin> origins = new IdentityHashMap<>();

  /** Remembers where a part comes from, and gives it back. */
  <T> T made(T part, SourceElement element, String place) {
    origins.put(part, new Origin(element, place));
    return part;
  }

  Origin originOf(Object part, Origin otherwise) {
    return origins.getOrDefault(part, otherwise);
  }
}
