package dev.spectral.runtime.http;

import dev.spectral.runtime.Suggestions;
import dev.spectral.runtime.store.ComponentKey;
import dev.spectral.runtime.store.Part;
import dev.spectral.runtime.store.PartKind;
import dev.spectral.runtime.store.Version;
import dev.spectral.runtime.store.Versions;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what a URL names, or says what there is instead. */
final class Catalog {

  private static final String LATEST = "latest";

  private final Versions versions;

  Catalog(Versions versions) {
    this.versions = versions;
  }

  /**
   * Lists the available versions of one component, newest first.
   *
   * @param isPublic which of two components of one key, or null: the private one if there is one
   */
  List<Version> component(String key, @Nullable Boolean isPublic) {
    List<Version> found =
        versions.available(key).stream()
            .filter(version -> isPublic == null || version.component().isPublic() == isPublic)
            .toList();
    if (found.isEmpty()) {
      TreeSet<String> keys = new TreeSet<>();
      versions.available().forEach(version -> keys.add(version.component().key()));
      throw new ApiException(
          404,
          "UNKNOWN_COMPONENT",
          "No component '" + key + "' is published here. " + Suggestions.about(key, keys),
          null);
    }
    ComponentKey first = found.get(0).component();
    return found.stream().filter(version -> version.component().equals(first)).toList();
  }

  Version version(String key, @Nullable Boolean isPublic, String wanted) {
    List<Version> found = component(key, isPublic);
    if (wanted.equals(LATEST)) {
      return found.get(0);
    }
    return found.stream()
        .filter(version -> String.valueOf(version.number()).equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknownVersion(found, wanted));
  }

  private static ApiException unknownVersion(List<Version> found, String wanted) {
    List<String> numbers = found.stream().map(version -> "" + version.number()).toList();
    return new ApiException(
        404,
        "UNKNOWN_VERSION",
        "The "
            + found.get(0).component()
            + " has no version '"
            + wanted
            + "'. There is "
            + String.join(", ", numbers.subList(0, Math.min(numbers.size(), 20)))
            + (numbers.size() > 20 ? " and older ones" : "")
            + "; 'latest' names "
            + numbers.get(0)
            + ".",
        null);
  }

  void requireAction(Version version, String action) {
    List<String> actions =
        versions.parts(version.id()).stream()
            .filter(part -> part.kind() == PartKind.ACTION)
            .map(Part::key)
            .toList();
    if (!actions.contains(action)) {
      throw new ApiException(
          404,
          "UNKNOWN_ACTION",
          "Version "
              + version.number()
              + " of the "
              + version.component()
              + " has no action '"
              + action
              + "'. "
              + Suggestions.about(action, actions),
          null);
    }
  }
}
