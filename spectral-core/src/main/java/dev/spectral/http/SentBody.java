package dev.spectral.http;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A body that OkHttp sends once: it must not repeat a POST on its own when a connection breaks.
 * Whether we may send it again is another question.
 */
abstract class SentBody extends RequestBody {

  private final @Nullable MediaType type;

  SentBody(@Nullable String type) {
    this.type = type == null ? null : parse(type);
  }

  /** Reads a content type; null for what is none, and for one that would end its header early. */
  static @Nullable MediaType parse(String type) {
    return holdsControl(type) ? null : MediaType.parse(type);
  }

  /** Tells whether a text has a character that no header may hold. */
  static boolean holdsControl(String type) {
    return type.chars().anyMatch(Character::isISOControl);
  }

  /** Tells whether all of it is still there to be written. */
  boolean isRepeatable() {
    return true;
  }

  /** Describes it in a log, where it cannot be shown. */
  abstract String summary();

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public abstract long contentLength();

  @Override
  public final boolean isOneShot() {
    return true;
  }
}
