package dev.spectral.maven.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.maven.platform.PlatformDouble.Reply;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The login server of the double: gives a JWT for the refresh token. */
final class DoubleLogin {

  private static final long DAY = 86_400;
  private static final String TENANT = "00000000-0000-4000-8000-000000000001";

  private final Set<String> accepted = ConcurrentHashMap.newKeySet();
  private final String domain;

  DoubleLogin(String domain) {
    this.domain = domain;
    clear();
  }

  void clear() {
    accepted.clear();
    accepted.add(Platform.ACCESS_TOKEN);
  }

  boolean accepts(String authorization) {
    return authorization.startsWith("Bearer ")
        && accepted.contains(authorization.substring("Bearer ".length()));
  }

  Reply meta() {
    ObjectNode meta = Json.object().put("domain", domain).put("clientId", "the-client");
    return Reply.json(200, meta.put("audience", "the-audience").toString());
  }

  Reply token(ObjectNode form) {
    if (!form.path("tenant_id").asText(TENANT).equals(TENANT)) {
      return refusal("access_denied", "No access to this tenant.");
    }
    if (!form.path("grant_type").asText().equals("refresh_token")
        || !form.path("client_id").asText().equals("the-client")
        || !form.path("refresh_token").asText().equals(Platform.REFRESH_TOKEN)) {
      return refusal("invalid_grant", "Unknown refresh token.");
    }
    String token = jwt(Instant.now().plusSeconds(DAY));
    accepted.add(token);
    ObjectNode reply = Json.object().put("access_token", token).put("expires_in", DAY);
    reply.put("scope", "openid profile email offline_access").put("token_type", "Bearer");
    return Reply.json(200, reply.toString());
  }

  static ObjectNode form(String body) {
    ObjectNode form = Json.object();
    for (String pair : body.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      form.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], UTF_8));
    }
    return form;
  }

  /** An unsigned token that ends at a moment. */
  static String jwt(Instant end) {
    String claims = "{\"exp\":" + end.getEpochSecond() + ",\"jti\":\"" + UUID.randomUUID() + "\"}";
    return part("{\"alg\":\"none\"}") + "." + part(claims) + ".signature";
  }

  private static String part(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }

  private static Reply refusal(String error, String description) {
    ObjectNode reply = Json.object().put("error", error);
    return Reply.json(403, reply.put("error_description", description).toString());
  }
}
