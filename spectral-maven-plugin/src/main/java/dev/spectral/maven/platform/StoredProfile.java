package dev.spectral.maven.platform;

import java.io.IOException;

/** One profile of a profile file, to which refreshed tokens are written back. */
record StoredProfile(ProfileFile file, String name) {

  void save(Tokens tokens) throws IOException {
    file.save(name, tokens);
  }
}
