package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Secret;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credentials, in this order: the token parameter, the environment, a profile.
 *
 * <p>A profile's tokens go to that profile's own address only: another address given beside it is a
 * contradiction, not a choice.
 */
final class CredentialFinder {

  private static final String URL_VARIABLE = "PRISMATIC_URL";

  private final PlatformConfig config;
  private final Environment environment;

  CredentialFinder(PlatformConfig config) {
    this.config = config;
    this.environment = new Environment(config.environment());
  }

  Credentials find() {
    if (config.token() != null) {
      return new Credentials(
          "the token parameter", urlOrDefault(), config.token(), null, null, null);
    }
    Secret access = secret(environment.get("PRISM_ACCESS_TOKEN"));
    Secret refresh = secret(environment.get("PRISM_REFRESH_TOKEN"));
    if (access != null || refresh != null) {
      String tenant = environment.get("PRISMATIC_TENANT_ID");
      return new Credentials("the environment", urlOrDefault(), access, refresh, tenant, null);
    }
    return fromProfile();
  }

  private Credentials fromProfile() {
    Path path = profilePath();
    if (!Files.exists(path)) {
      throw new PlatformException.Misconfigured(
          "There are no credentials for the platform: none in the environment, and no file "
              + path
              + ". "
              + Credentials.HOW_TO_GET);
    }
    ProfileFile file = ProfileFile.read(path);
    String name = profileName(file);
    JsonNode profile = file.profile(name);
    if (profile == null) {
      throw noSuchProfile(file, name);
    }
    return new Credentials(
        "profile " + name + " of " + path,
        profileUrl(file, name, profile),
        secret(Json.text(profile, "accessToken")),
        secret(Json.text(profile, "refreshToken")),
        Json.text(profile, "tenantId"),
        new StoredProfile(file, name));
  }

  private Path profilePath() {
    String path = environment.get("PRISM_CONFIG_FILE");
    return path == null
        ? config.home().resolve(".config").resolve("prism").resolve("config.yml")
        : Path.of(path);
  }

  private String profileName(ProfileFile file) {
    if (config.profile() != null && !config.profile().isBlank()) {
      return config.profile();
    }
    String name = environment.get("PRISM_PROFILE");
    name = name == null ? file.defaultProfile() : name;
    return name == null ? ProfileFile.DEFAULT_PROFILE : name;
  }

  private URI profileUrl(ProfileFile file, String name, JsonNode profile) {
    String text = Json.text(profile, "prismaticUrl");
    if (text == null) {
      return urlOrDefault();
    }
    URI own = BaseUrl.parse(text, "profile " + name + " of " + file.path());
    URI asked = asked();
    if (asked != null && !asked.equals(own)) {
      throw new PlatformException.Misconfigured(
          "The address "
              + asked
              + " (from "
              + asker()
              + ") is not the address of profile '"
              + name
              + "', "
              + own
              + "; its tokens go nowhere else. Fix: leave the address away, choose another profile"
              + " with PRISM_PROFILE, or set PRISM_ACCESS_TOKEN for this address.");
    }
    return own;
  }

  private URI urlOrDefault() {
    URI asked = asked();
    return asked == null ? BaseUrl.DEFAULT : asked;
  }

  private @Nullable URI asked() {
    if (config.url() != null) {
      return BaseUrl.root(config.url(), asker());
    }
    String text = environment.get(URL_VARIABLE);
    return text == null ? null : BaseUrl.parse(text, asker());
  }

  private String asker() {
    return config.url() == null ? URL_VARIABLE : "spectral.url";
  }

  private static PlatformException noSuchProfile(ProfileFile file, String name) {
    return new PlatformException.Misconfigured(
        "There is no profile '"
            + name
            + "' in "
            + file.path()
            + "; it has "
            + String.join(", ", file.names())
            + ". "
            + Credentials.HOW_TO_GET);
  }

  private static @Nullable Secret secret(@Nullable String text) {
    return text == null ? null : Secret.of(text);
  }
}
