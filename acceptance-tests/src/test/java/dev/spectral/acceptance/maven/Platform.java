package dev.spectral.acceptance.maven;

import java.net.URI;

/** Something that takes publishes. */
interface Platform extends AutoCloseable {

  /** The access token that every platform of the tests takes. */
  String TOKEN = "t0ken-in-clear";

  /** Where it is. */
  URI url();

  @Override
  void close();
}
