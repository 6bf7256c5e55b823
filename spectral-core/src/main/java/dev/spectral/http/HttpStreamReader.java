package dev.spectral.http;

import java.io.IOException;

/**
 * Reads an answer while it comes in; see {@link HttpRequest#stream}.
 *
 * @param <T> what it makes of the answer
 */
@FunctionalInterface
public interface HttpStreamReader<T> {

  /**
   * Read the answer. It is closed when this returns or throws, so read all that is wanted.
   *
   * @param answer the answer, never null
   * @return what was made of it, never null
   * @throws IOException when the body cannot be read, or what is read cannot be put away
   */
  T read(HttpStream answer) throws IOException;
}
