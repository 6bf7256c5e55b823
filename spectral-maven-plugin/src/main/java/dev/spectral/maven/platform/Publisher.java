package dev.spectral.maven.platform;

/** Publishes a component: checks everything local, registers a version, uploads its files. */
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
    progress.started("publishing to " + session.url());
    throw new UnsupportedOperationException("arrives with the next commit");
  }
}
