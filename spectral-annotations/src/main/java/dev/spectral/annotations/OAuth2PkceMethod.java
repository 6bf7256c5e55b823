package dev.spectral.annotations;

/**
 * How a login proves that the one who asks for the token is the one who started it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7636">RFC 7636</a>
 */
public enum OAuth2PkceMethod {
  /** Without proof. */
  NONE,
  /** The verifier itself is the challenge. */
  PLAIN,
  /** The challenge is the SHA-256 hash of the verifier. */
  S256
}
