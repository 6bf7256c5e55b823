package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Imports a code-native integration: publishes its code as a component of its own, and then the
 * definition that refers to it.
 *
 * <p>It asks no person anything. Nothing is sent before all that is local is known to be good.
 */
public final class Importer {

  private static final int LOOKS = 60;

  private final PlatformSession session;
  private final Progress progress;
  private final Consumer<String> keeper;
  private final Integrations integrations;

  /**
   * Prepares to import.
   *
   * @param session where to import to, never null
   * @param progress hears about each step, never null
   * @param keeper gets the platform's id of the integration as soon as it is there, so that it is
   *     known for the next import even if a later step of this one fails, never null
   */
  public Importer(PlatformSession session, Progress progress, Consumer<String> keeper) {
    this.session = session;
    this.progress = progress;
    this.keeper = keeper;
    this.integrations = new Integrations(session);
  }

  /**
   * Imports one integration.
   *
   * @param request what to import, never null
   * @return how it ended, never null
   * @throws PlatformException if it failed; the message says in what state the platform is
   */
  public ImportOutcome importIntegration(IntegrationRequest request) {
    Map<String, List<String>> keys = ImportCheck.check(request);
    keys.values().forEach(all -> all.forEach(this::hide));
    String before = definitionNow(request);
    PublishOutcome code = new Publisher(session, progress).publish(request.component());
    if (code instanceof PublishOutcome.Published published) {
      await(published);
    }
    if (request.replace()) {
      tellWhatGoes(before, request);
    }
    String id =
        progress.step("importing " + request.name(), () -> integrations.importYaml(request));
    keeper.accept(id);
    picture(id, request.component());
    if (!keys.isEmpty()) {
      progress.step("setting API keys to try it out with", () -> setKeys(id, keys));
    }
    return new ImportOutcome(
        session.url(),
        request.name(),
        id,
        request.integrationId() == null,
        code,
        publishVersion(id, request));
  }

  private void hide(String key) {
    session.http().mask().hide(Secret.of(key));
  }

  /** An id that the platform does not know is told before anything is sent. */
  private String definitionNow(IntegrationRequest request) {
    String id = request.integrationId();
    return id == null
        ? ""
        : progress.step("looking for the integration " + id, () -> integrations.definition(id));
  }

  /** Until the platform has taken the code in, the definition would get hold of older code. */
  private void await(PublishOutcome.Published code) {
    progress.step(
        "waiting until version " + code.version() + " of its code is there",
        () -> arrived(code.componentKey(), code.version()));
  }

  private boolean arrived(String key, int version) {
    Duration pause = session.http().limits().retryPause();
    for (int look = 0; look < LOOKS; look++) {
      if (integrations.hasVersion(key, version)) {
        return true;
      }
      rest(pause);
    }
    throw new PlatformException.UploadFailed(
        session.url()
            + " has registered version "
            + version
            + " of the integration's code, but does not list it yet, so the integration was not"
            + " imported. Repair: run the same import again in a while.");
  }

  private static void rest(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformException.UploadFailed(
          "The import was interrupted while it waited for the integration's code. Repair: run it"
              + " again.");
    }
  }

  /** What customers have entered goes with the config variables that go. */
  private void tellWhatGoes(String now, IntegrationRequest request) {
    List<String> gone = ConfigVarNames.missing(now, request.yaml());
    if (!gone.isEmpty()) {
      progress.note(
          "the new definition no longer has the config variables "
              + String.join(", ", gone)
              + ": what customers entered there is lost once they are upgraded");
    }
    progress.note("the draft on the platform is replaced");
  }

  /** An integration without its picture is usable, so trouble with it is told and no more. */
  private void picture(String id, PublishRequest component) {
    String icon = Json.text(component.variables().path("definition").path("display"), "iconPath");
    if (icon == null) {
      return;
    }
    Path file = component.iconDirectory().resolve(icon);
    try {
      String trouble = send(id, file);
      if (trouble != null) {
        progress.note("the integration has no picture: " + trouble);
      }
    } catch (PlatformException e) {
      progress.note("the integration has no picture: " + e.getMessage());
    }
  }

  private @Nullable String send(String id, Path file) {
    JsonNode slot = integrations.pictureSlot(id, String.valueOf(file.getFileName()));
    String target = Json.text(slot, "uploadUrl");
    String seen = Json.text(slot, "objectUrl");
    if (target == null || seen == null) {
      String why = Json.text(slot, "error");
      return why == null ? "the platform gave no address for it" : why;
    }
    String trouble =
        new Uploader(session.http(), progress).put(new Upload("picture", file, target));
    if (trouble == null) {
      integrations.setPicture(id, seen);
    }
    return trouble;
  }

  private boolean setKeys(String id, Map<String, List<String>> keys) {
    integrations.setApiKeys(id, keys);
    return true;
  }

  private @Nullable Integer publishVersion(String id, IntegrationRequest request) {
    if (!request.publishVersion()) {
      return null;
    }
    PublishRequest notes = request.component();
    return progress.step(
        "publishing a version",
        () -> integrations.publish(id, notes.comment(), notes.attributes()));
  }
}
