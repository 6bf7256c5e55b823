package acme.desk;

import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells what Acme Desk has posted from what somebody else has. */
record Signature(Secret secret) {

  static Signature of(Secret secret) {
    return new Signature(secret);
  }

  /** Compares the signature with that of the body's bytes as they were sent. */
  void check(TriggerPayload payload) {
    byte[] claimed =
        payload.header("Acme-Signature").orElse("").getBytes(StandardCharsets.US_ASCII);
    if (!MessageDigest.isEqual(
        claimed, of(payload.rawBody().bytes()).getBytes(StandardCharsets.US_ASCII))) {
      throw new SecurityException(
          "The request is not signed by Acme Desk. Check the signing secret of the trigger.");
    }
  }

  /** Signs a body. */
  String of(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no HmacSHA256.", e);
    }
  }
}
