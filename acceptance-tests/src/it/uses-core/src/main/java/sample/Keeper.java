package sample;

import dev.spectral.Secret;

/** Keeps something secret with the class that it finds in spectral-core. */
final class Keeper {

  private final Secret secret = Secret.of("s3cret");

  String tell() {
    return secret.toString();
  }
}
