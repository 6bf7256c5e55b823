package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the platform answered to {@code publishComponent}: a version, and where its files go. */
record Registration(JsonNode result) {

  int version() {
    return result.path("component").path("versionNumber").asInt();
  }

  String componentId() {
    return result.path("component").path("id").asText();
  }

  /** Where the package goes; null if the platform does not say. */
  @Nullable String packageTarget() {
    return Json.text(result, "packageUploadUrl");
  }

  /** The uploads after the package, in order, those that the platform gave an address for. */
  List<Upload> others(Publication publication) {
    List<Upload> uploads = new ArrayList<>();
    icons(publication, Icon.Kind.COMPONENT, uploads);
    var source = publication.request().sourceZip();
    String sourceTarget = Json.text(result, "sourceUploadUrl");
    if (source != null && sourceTarget != null) {
      uploads.add(new Upload("sources", source, sourceTarget));
    }
    icons(publication, Icon.Kind.CONNECTION, uploads);
    icons(publication, Icon.Kind.AVATAR, uploads);
    return uploads;
  }

  private void icons(Publication publication, Icon.Kind kind, List<Upload> uploads) {
    Map<String, String> targets = targets(kind);
    for (Icon icon : publication.icons()) {
      String target = targets.get(icon.key());
      if (icon.kind() == kind && target != null) {
        uploads.add(new Upload(icon.title(), icon.file(), target));
      }
    }
  }

  private Map<String, String> targets(Icon.Kind kind) {
    Map<String, String> targets = new HashMap<>();
    if (kind == Icon.Kind.COMPONENT) {
      put(targets, "", result);
      return targets;
    }
    String list =
        kind == Icon.Kind.AVATAR ? "connectionAvatarIconUploadUrls" : "connectionIconUploadUrls";
    for (JsonNode entry : result.path(list)) {
      put(targets, entry.path("connectionKey").asText(), entry);
    }
    return targets;
  }

  private static void put(Map<String, String> targets, String key, JsonNode entry) {
    String target = Json.text(entry, "iconUploadUrl");
    if (target != null) {
      targets.put(key, target);
    }
  }
}
