package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gets a new access token for a refresh token, from the login server that the platform names. */
final class TokenRefresh {

  /** A host, perhaps with a port, and nothing that could lead the refresh token elsewhere. */
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?");

  private final Http http;

  TokenRefresh(Http http) {
    this.http = http;
  }

  Tokens run(Credentials credentials, Secret refreshToken) {
    ObjectNode meta = meta(credentials.url());
    String domain = Json.text(meta, "domain");
    String clientId = Json.text(meta, "clientId");
    if (domain == null || clientId == null || !DOMAIN.matcher(domain).matches()) {
      throw new PlatformException.UnexpectedAnswer(
          credentials.url() + "/auth/meta does not name a login server. " + wrongAddress());
    }
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("client_id", clientId);
    form.put("refresh_token", refreshToken.reveal());
    if (credentials.tenantId() != null) {
      form.put("tenant_id", credentials.tenantId());
    }
    return exchange(credentials, URI.create("https://" + domain + "/oauth/token"), form);
  }

  private ObjectNode meta(URI base) {
    HttpRequest request = http.request(base.resolve("/auth/meta")).GET().build();
    Answer answer = http.send(request);
    ObjectNode meta = Json.readObject(answer.body());
    if (answer.status() != 200 || meta == null) {
      throw new PlatformException.UnexpectedAnswer(
          base
              + "/auth/meta, which names the login server, answered "
              + http.describe(answer)
              + ". "
              + wrongAddress());
    }
    return meta;
  }

  private Tokens exchange(Credentials credentials, URI endpoint, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        http.request(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    Answer answer = http.send(request);
    ObjectNode reply = Json.readObject(answer.body());
    if (reply != null && reply.hasNonNull("error")) {
      throw refused(credentials, endpoint, reply);
    }
    String token = reply == null ? null : Json.text(reply, "access_token");
    if (reply == null || token == null || !answer.isSuccess()) {
      throw new PlatformException.UnexpectedAnswer(
          "The login server "
              + endpoint.getAuthority()
              + " gave no access token: it answered "
              + (reply == null ? http.describe(answer) : "status " + answer.status())
              + ".");
    }
    return tokens(reply, token);
  }

  private Tokens tokens(JsonNode reply, String token) {
    Secret access = Secret.of(token);
    http.mask().hide(access);
    JsonNode expires = reply.path("expires_in");
    String type = Json.text(reply, "token_type");
    return new Tokens(
        access,
        expires.isIntegralNumber() ? expires.longValue() : null,
        Json.text(reply, "scope"),
        type == null ? "Bearer" : type);
  }

  private PlatformException refused(Credentials credentials, URI endpoint, JsonNode reply) {
    String error = reply.path("error").asText();
    String description = reply.path("error_description").asText("");
    String what =
        error.equals("access_denied") && credentials.tenantId() != null
            ? "access to tenant '" + credentials.tenantId() + "'"
            : "the refresh token of " + credentials.source();
    String said = http.mask().apply(description.isEmpty() ? error : error + ", " + description);
    return new PlatformException.NotAuthenticated(
        "The login server "
            + endpoint.getAuthority()
            + " refused "
            + what
            + ": "
            + said
            + " "
            + Credentials.HOW_TO_GET);
  }

  private static String wrongAddress() {
    return "Is this the platform's address? Fix: correct spectral.url or PRISMATIC_URL.";
  }
}
