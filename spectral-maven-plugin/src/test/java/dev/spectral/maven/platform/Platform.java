package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A platform to publish to in a test, and what it remembers. */
public interface Platform extends AutoCloseable {

  /** The access token that it accepts; not a JWT. */
  String ACCESS_TOKEN = "opaque-access-token-4711";

  /** The refresh token that its login server accepts. */
  String REFRESH_TOKEN = "refresh-token-0815";

  /** Its address. */
  URI url();

  /** Trusts the certificate of its login server. */
  SSLContext trust();

  /** Every request since the last {@link #reset}, in order. */
  List<Recorded> requests();

  /** The versions of a private component, oldest first. */
  List<Version> versions(String key);

  /** The integrations, the first one first. */
  List<Integration> integrations();

  /**
   * Lets requests fail until the next {@link #reset}.
   *
   * @param spec {@code op=NAME:graphql|payload|401|500|html} or {@code put=STATUS}
   */
  void fail(String spec);

  /** Forgets everything. */
  void reset();

  @Override
  void close();

  /** The requests as short lines, such as {@code whoami 200} or {@code PUT package 403}. */
  default List<String> journal() {
    return requests().stream().map(r -> r.label() + " " + r.status()).toList();
  }

  /** The one request with this label. */
  default Recorded only(String label) {
    List<Recorded> found = requests().stream().filter(r -> r.label().equals(label)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " requests '" + label + "' in " + journal());
    }
    return found.get(0);
  }

  /**
   * One published version.
   *
   * @param signature the SHA-1 of the package that arrived, null before
   * @param attributes what came as attributes, the null node if nothing did
   */
  record Version(
      int number,
      @Nullable String signature,
      @Nullable String comment,
      @Nullable String customer,
      JsonNode attributes) {}

  /**
   * One integration.
   *
   * @param comments those of its published versions, oldest first
   */
  record Integration(String id, String name, List<String> comments) {}
}
