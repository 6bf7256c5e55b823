package dev.spectral.runtime.publish;

import dev.spectral.runtime.Digests;
import dev.spectral.runtime.store.FileKind;
import dev.spectral.runtime.store.Upload;
import dev.spectral.runtime.store.Version;
import dev.spectral.runtime.store.Versions;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers versions and hands out the URLs for their files. */
final class Publishing {

  private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
  private static final Duration UPLOAD_LIFE = Duration.ofMinutes(15);
  private static final int SECRET_BYTES = 32;

  private final Versions versions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Publishing(Versions versions, Clock clock) {
    this.versions = versions;
    this.clock = clock;
  }

  /** Answers with the payload of the mutation: a result or the errors of the fields. */
  Map<String, Object> publish(PublishInput input, URI base) {
    List<FieldError> errors = new PublishRules().check(input);
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("errors", errors.stream().map(FieldError::toMap).toList());
    payload.put("publishResult", errors.isEmpty() ? register(input, base) : null);
    return payload;
  }

  private Map<String, Object> register(PublishInput input, URI base) {
    Instant now = clock.instant();
    List<Upload> uploads = new ArrayList<>();
    Desk desk = new Desk(base, now.plus(UPLOAD_LIFE), uploads);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("packageUploadUrl", desk.url(FileKind.PACKAGE, ""));
    result.put("iconUploadUrl", desk.url(FileKind.ICON, ""));
    result.put("sourceUploadUrl", desk.url(FileKind.SOURCE, ""));
    result.put(
        "connectionIconUploadUrls",
        desk.urls(FileKind.CONNECTION_ICON, input.connectionsWith("iconPath")));
    result.put(
        "connectionAvatarIconUploadUrls",
        desk.urls(FileKind.CONNECTION_AVATAR_ICON, input.connectionsWith("avatarIconPath")));
    Version version = versions.register(input.toNewVersion(), uploads, now);
    result.put("component", ComponentViews.view(version));
    LOG.atInfo()
        .addKeyValue("component", version.component().key())
        .addKeyValue("public", version.component().isPublic())
        .addKeyValue("version", version.number())
        .log("version registered");
    return result;
  }

  /** Hands out URLs and notes the right behind each. */
  private final class Desk {

    private final URI base;
    private final Instant expiresAt;
    private final List<Upload> handedOut;

    Desk(URI base, Instant expiresAt, List<Upload> handedOut) {
      this.base = base;
      this.expiresAt = expiresAt;
      this.handedOut = handedOut;
    }

    String url(FileKind kind, String partKey) {
      byte[] bytes = new byte[SECRET_BYTES];
      random.nextBytes(bytes);
      String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      String digest = Digests.hex(Digests.sha256(secret));
      handedOut.add(new Upload(digest, "", kind, partKey, expiresAt, false));
      return base.resolve("/upload/" + secret + "/" + kind.fileName()).toString();
    }

    List<Map<String, Object>> urls(FileKind kind, List<String> connections) {
      List<Map<String, Object>> urls = new ArrayList<>();
      for (String key : connections) {
        urls.add(Map.of("connectionKey", key, "iconUploadUrl", url(kind, key)));
      }
      return urls;
    }
  }
}
