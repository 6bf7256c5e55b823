package dev.spectral.maven.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Publishes a component: checks everything local, registers a version, uploads its files.
 *
 * <p>It asks no person anything. Nothing is sent before all that is local is known to be good.
 */
public final class Publisher {

  private final PlatformSession session;
  private final Progress progress;

  /**
   * Prepares to publish.
   *
   * @param session where to publish, never null
   * @param progress hears about each step, never null
   */
  public Publisher(PlatformSession session, Progress progress) {
    this.session = session;
    this.progress = progress;
  }

  /**
   * Publishes one component.
   *
   * @param request what to publish, never null
   * @return how it ended, never null
   * @throws PlatformException if it failed; the message says in what state the platform is
   */
  public PublishOutcome publish(PublishRequest request) {
    Publication publication = PublishCheck.check(request);
    var registrar = new Registrar(session);
    Optional<String> own = progress.step("signing in to " + session.url(), registrar::ownCustomer);
    if (request.checkSignature() && known(registrar, publication)) {
      return already(publication);
    }
    String customer = request.customer() == null ? own.orElse(null) : request.customer();
    Registration registration =
        progress.step(
            "registering a version of " + publication.title(),
            () -> registrar.register(publication, customer));
    upload(publication, registration);
    return new PublishOutcome.Published(
        session.url(),
        publication.key(),
        publication.label(),
        registration.version(),
        registration.componentId());
  }

  private boolean known(Registrar registrar, Publication publication) {
    return progress.step(
        "asking whether the package is new", () -> registrar.hasAlready(publication));
  }

  private PublishOutcome already(Publication publication) {
    String signature = publication.request().signature();
    if (publication.request().skipOnSignatureMatch()) {
      return new PublishOutcome.Skipped(session.url(), publication.key(), signature);
    }
    throw new PlatformException.Unchanged(
        session.url()
            + " has this very package of '"
            + publication.key()
            + "' already (signature "
            + signature
            + "); nothing was published. Decide: -Dspectral.skipOnSignatureMatch=true lets the"
            + " build go on without publishing; -Dspectral.checkSignature=false publishes it again"
            + " as a new version.");
  }

  /** The package first: without it the rest is of no use. Of the others each is tried. */
  private void upload(Publication publication, Registration registration) {
    var uploader = new Uploader(session.http(), progress);
    var report = new UploadReport(session.url(), publication.key(), registration.version());
    String target = registration.packageTarget();
    if (target == null) {
      throw report.noPackage("the platform gave no address for it");
    }
    String trouble =
        uploader.put(new Upload("package", publication.request().packageZip(), target));
    if (trouble != null) {
      throw report.noPackage(trouble);
    }
    uploadOthers(uploader, report, publication, registration.others(publication));
  }

  private void uploadOthers(
      Uploader uploader, UploadReport report, Publication publication, List<Upload> others) {
    int unwanted = publication.otherFiles() - others.size();
    if (unwanted > 0) {
      progress.note(
          unwanted + " of the icons and sources stay here: the platform gave no address for them");
    }
    List<String> missing = new ArrayList<>();
    for (Upload other : others) {
      String problem = uploader.put(other);
      if (problem != null) {
        missing.add(other + ": " + problem);
      }
    }
    if (!missing.isEmpty()) {
      throw report.incomplete(missing);
    }
  }
}
