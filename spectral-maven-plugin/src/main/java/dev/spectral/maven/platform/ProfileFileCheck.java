package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Finds everything that is wrong with a profile file, without repeating any of its values. */
final class ProfileFileCheck {

  private final List<String> problems = new ArrayList<>();

  private ProfileFileCheck() {}

  static List<String> problems(ObjectNode root) {
    var check = new ProfileFileCheck();
    if (ProfileFile.isFlat(root)) {
      check.tokens("", root);
    } else {
      check.header(root);
      check.profiles(root);
    }
    return check.problems;
  }

  private void header(ObjectNode root) {
    JsonNode version = root.path("version");
    if (!version.isInt() || version.intValue() != 1) {
      problems.add("version: must be 1");
    }
    JsonNode preferred = root.path("defaultProfile");
    if (preferred.isMissingNode()) {
      return;
    }
    if (Json.text(root, "defaultProfile") == null) {
      problems.add("defaultProfile: must be a non-empty text");
    } else if (!root.path("profiles").has(preferred.textValue())) {
      problems.add("defaultProfile: there is no profile '" + preferred.textValue() + "'");
    }
  }

  private void profiles(ObjectNode root) {
    if (!(root.path("profiles") instanceof ObjectNode profiles)) {
      problems.add("profiles: must be a set of named profiles");
      return;
    }
    for (var entry : profiles.properties()) {
      String place = "profiles." + entry.getKey();
      if (entry.getValue() instanceof ObjectNode profile) {
        tokens(place + ".", profile);
        address(place + ".", profile);
      } else {
        problems.add(place + ": must be a set of named values");
      }
    }
  }

  private void tokens(String place, ObjectNode profile) {
    for (String field : List.of("accessToken", "refreshToken", "tokenType")) {
      if (Json.text(profile, field) == null) {
        problems.add(place + field + ": must be a non-empty text");
      }
    }
    JsonNode expires = profile.path("expiresIn");
    if (!expires.isIntegralNumber() || expires.longValue() < 0) {
      problems.add(place + "expiresIn: must be a whole number of seconds, 0 or more");
    }
    if (!profile.path("scope").isTextual()) {
      problems.add(place + "scope: must be a text");
    }
    if (profile.has("tenantId") && !profile.path("tenantId").isTextual()) {
      problems.add(place + "tenantId: must be a text");
    }
  }

  private void address(String place, ObjectNode profile) {
    if (Json.text(profile, "prismaticUrl") == null) {
      problems.add(place + "prismaticUrl: must be a non-empty text");
    }
  }
}
