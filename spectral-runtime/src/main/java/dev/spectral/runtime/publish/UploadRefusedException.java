package dev.spectral.runtime.publish;

/** Says why an upload was not taken, and what to do. Nothing of it is kept. */
public final class UploadRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why an upload is not taken. */
  public enum Reason {
    /** No such upload was ever handed out, or it is long over. */
    UNKNOWN,
    /** The URL was used already. */
    USED,
    /** The URL is too old. */
    EXPIRED,
    /** The file is larger than the limit. */
    TOO_LARGE,
    /** The file is no package that can be run. */
    BAD_PACKAGE,
    /** The bytes stopped before the end. */
    INCOMPLETE
  }

  private final Reason reason;
  private final String fix;

  UploadRefusedException(Reason reason, String message, String fix) {
    super(message);
    this.reason = reason;
    this.fix = fix;
  }

  /**
   * Tell the kind of refusal.
   *
   * @return the reason, never null
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Tell what the publisher can do.
   *
   * @return a sentence, never null
   */
  public String fix() {
    return fix;
  }
}
