package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.maven.platform.PlatformDouble.Reply;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the double remembers: versions, and where their files may still go. */
final class DoubleStore {

  private final Map<String, List<Entry>> components = new HashMap<>();
  private final Map<String, Slot> slots = new HashMap<>();
  private final URI url;

  private final DoubleIntegrations integrations = new DoubleIntegrations(this);

  DoubleStore(URI url) {
    this.url = url;
  }

  DoubleIntegrations integrations() {
    return integrations;
  }

  synchronized void clear() {
    components.clear();
    integrations.clear();
    slots.clear();
  }

  synchronized Entry add(JsonNode input) {
    JsonNode definition = input.path("definition");
    List<Entry> entries = components.computeIfAbsent(name(definition), k -> new ArrayList<>());
    Entry entry = new Entry("component-" + UUID.randomUUID(), entries.size() + 1, input);
    entries.add(entry);
    return entry;
  }

  /** An address that takes a picture. */
  synchronized String mediaSlot(String secret) {
    slots.put(secret, new Slot(null, "media"));
    return url + "/upload/" + secret + "?signature=very-secret-signature";
  }

  /** An address that takes one kind of file for one version. */
  synchronized String slot(Entry entry, String kind) {
    String secret = UUID.randomUUID().toString();
    slots.put(secret, new Slot(entry, kind));
    return url + "/upload/" + secret + "?signature=very-secret-signature";
  }

  synchronized Reply upload(String secret, byte[] body, int injected) {
    String hash = sha1(body);
    Slot slot = slots.get(secret);
    if (slot == null) {
      return Reply.of(403, "application/xml", "<Error/>").recorded("PUT unknown", hash);
    }
    String label = "PUT " + slot.kind();
    if (injected != 200) {
      String refusal = "<Error><Code>AccessDenied</Code></Error>";
      return Reply.of(injected, "application/xml", refusal).recorded(label, hash);
    }
    if (slot.entry() != null && slot.kind().equals("package")) {
      slot.entry().signature = hash;
    }
    return Reply.of(200, "text/plain", "").recorded(label, hash);
  }

  /** The newest version whose package arrived, as the API shows it; null if there is none. */
  synchronized @Nullable Map<String, Object> newest(
      String key, boolean isPublic, boolean ofIntegrations, @Nullable Integer version) {
    Map<String, Object> found = null;
    for (Entry entry : components.getOrDefault(name(key, isPublic), List.of())) {
      boolean listed = ofIntegrations || !entry.isOfIntegration();
      boolean wanted = version == null || version == entry.number;
      found = listed && wanted && entry.signature != null ? entry.view() : found;
    }
    return found;
  }

  /** What was published as the version with this identifier. */
  synchronized JsonNode byId(String id) {
    return components.values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.id.equals(id))
        .findFirst()
        .map(Entry::input)
        .orElseThrow();
  }

  synchronized List<Platform.Version> versions(String key, boolean isPublic) {
    return components.getOrDefault(name(key, isPublic), List.of()).stream()
        .map(Entry::version)
        .toList();
  }

  private static String name(JsonNode definition) {
    return name(definition.path("key").asText(), definition.path("public").asBoolean());
  }

  private static String name(String key, boolean isPublic) {
    return (isPublic ? "public:" : "private:") + key;
  }

  private static String sha1(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private record Slot(@Nullable Entry entry, String kind) {}

  /** One version. */
  static final class Entry {
    private final String id;
    private final int number;
    private final JsonNode input;
    private @Nullable String signature;

    private Entry(String id, int number, JsonNode input) {
      this.id = id;
      this.number = number;
      this.input = input;
    }

    JsonNode input() {
      return input;
    }

    boolean isOfIntegration() {
      return input.path("definition").path("forCodeNativeIntegration").asBoolean();
    }

    Map<String, Object> view() {
      JsonNode definition = input.path("definition");
      return Map.of(
          "id", id,
          "key", definition.path("key").asText(),
          "label", definition.path("display").path("label").asText(),
          "description", definition.path("display").path("description").asText(),
          "public", definition.path("public").asBoolean(),
          "signature", signature == null ? "" : signature,
          "versionNumber", number,
          "connections", DoubleCatalog.connections(input));
    }

    private Platform.Version version() {
      ObjectNode attributes = Json.readObject(input.path("attributes").asText());
      return new Platform.Version(
          number,
          signature,
          Json.text(input, "comment"),
          Json.text(input, "customer"),
          attributes == null ? NullNode.getInstance() : attributes);
    }
  }
}
