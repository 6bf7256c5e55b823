package dev.spectral.maven.platform;

import org.jspecify.annotations.Nullable;

/**
 * Something between this build and the platform went wrong; the message says what, and what to do.
 *
 * <p>No message ever holds a token or a signed upload address.
 */
public abstract sealed class PlatformException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private PlatformException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The credentials or the address are missing, unreadable or contradict each other. */
  public static final class Misconfigured extends PlatformException {
    private static final long serialVersionUID = 1L;

    Misconfigured(String message) {
      super(message, null);
    }
  }

  /** What was to be published is not fit to be; nothing was sent. */
  public static final class NotPublishable extends PlatformException {
    private static final long serialVersionUID = 1L;

    NotPublishable(String message) {
      super(message, null);
    }
  }

  /** The platform has this very package already; nothing was published. */
  public static final class Unchanged extends PlatformException {
    private static final long serialVersionUID = 1L;

    Unchanged(String message) {
      super(message, null);
    }
  }

  /** The platform or its login server did not accept the credentials. */
  public static final class NotAuthenticated extends PlatformException {
    private static final long serialVersionUID = 1L;

    NotAuthenticated(String message) {
      super(message, null);
    }
  }

  /** No answer came: no connection, a connection that broke, or a time-out. */
  public static final class Unreachable extends PlatformException {
    private static final long serialVersionUID = 1L;

    Unreachable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The answer is not what the platform's API answers: another status, or not its JSON. */
  public static final class UnexpectedAnswer extends PlatformException {
    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(String message) {
      super(message, null);
    }
  }

  /** The platform understood the request and refused it; each of its reasons is in the message. */
  public static final class Refused extends PlatformException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message, null);
    }
  }

  /** A version was registered but a file of it did not arrive; the message says how to repair. */
  public static final class UploadFailed extends PlatformException {
    private static final long serialVersionUID = 1L;

    UploadFailed(String message) {
      super(message, null);
    }
  }
}
