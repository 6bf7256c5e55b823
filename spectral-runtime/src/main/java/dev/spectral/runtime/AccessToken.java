package dev.spectral.runtime;

import dev.spectral.Secret;
import dev.spectral.runtime.store.FileTrees;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The access token: from the environment, else from a file that only its owner reads. */
final class AccessToken {

  static final String VARIABLE = "SPECTRAL_RUNTIME_TOKEN";
  private static final Logger LOG = LoggerFactory.getLogger(AccessToken.class);
  private static final int RANDOM_BYTES = 32;

  private final Map<String, String> environment;
  private final Path file;

  AccessToken(Map<String, String> environment, Path file) {
    this.environment = environment;
    this.file = file;
  }

  Secret find() throws IOException {
    String variable = environment.get(VARIABLE);
    if (variable != null && !variable.isBlank()) {
      return Secret.of(variable.trim());
    }
    if (!Files.exists(file)) {
      create();
    }
    String text = Files.readString(file).trim();
    if (text.isEmpty()) {
      throw new RuntimeStartException(
          "The token file "
              + file
              + " is empty, so nobody could be let in. Fix: write a token into it, or delete it and"
              + " let the runtime make one.");
    }
    return Secret.of(text);
  }

  private void create() throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      FileTrees.createPrivateDirectories(parent);
    }
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            FileTrees.privately("rw-------"))) {
      channel.write(ByteBuffer.wrap((token + "\n").getBytes(StandardCharsets.UTF_8)));
    }
    LOG.atInfo().addKeyValue("file", file.toAbsolutePath()).log("access token made");
  }
}
