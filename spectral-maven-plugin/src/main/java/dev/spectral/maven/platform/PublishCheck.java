package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks everything local before anything is sent, and reports all of it at once. */
final class PublishCheck {

  private final PublishRequest request;
  private final List<String> problems = new ArrayList<>();

  private PublishCheck(PublishRequest request) {
    this.request = request;
  }

  static Publication check(PublishRequest request) {
    return new PublishCheck(request).run();
  }

  private Publication run() {
    JsonNode definition = request.variables().path("definition");
    JsonNode display = definition.path("display");
    String key = required(definition, "key", "@Component key");
    String label = required(display, "label", "@Component label");
    required(display, "description", "@Component description");
    List<Icon> icons = new IconCheck(request.iconDirectory(), problems).find(request.variables());
    packageZip();
    if (request.sourceZip() != null && !Files.isRegularFile(request.sourceZip())) {
      problems.add("The source zip " + request.sourceZip() + " does not exist.");
    }
    if (!problems.isEmpty()) {
      throw new PlatformException.NotPublishable(
          "Nothing was published:\n - " + String.join("\n - ", problems));
    }
    return new Publication(request, key, label, definition.path("public").asBoolean(), icons);
  }

  private String required(JsonNode node, String field, String place) {
    String text = Json.text(node, field);
    if (text == null) {
      problems.add("The component has no " + field + ". Fix: set " + place + ".");
      return "";
    }
    return text;
  }

  private void packageZip() {
    Path zip = request.packageZip();
    if (!Files.isRegularFile(zip)) {
      problems.add("The package " + zip + " does not exist. Fix: run the package phase first.");
      return;
    }
    try {
      if (!Sha1.of(zip).equals(request.signature())) {
        problems.add(
            "The package "
                + zip
                + " is not the one that was signed: its SHA-1 is not "
                + request.signature()
                + ". Fix: build it again; nothing else may write to it.");
      }
    } catch (IOException e) {
      problems.add("The package " + zip + " cannot be read: " + e);
    }
  }
}
