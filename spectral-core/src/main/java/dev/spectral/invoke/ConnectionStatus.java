package dev.spectral.invoke;

/**
 * What a connection test found out.
 *
 * @param state whether the connection works, never null
 * @param message why it does not, with secrets masked; empty when there is nothing to say, never
 *     null
 */
public record ConnectionStatus(State state, String message) {

  /** Whether a connection works. */
  public enum State {
    /** The other system let the component in. */
    CONNECTED,
    /** It did not, or did not answer in time. */
    NOT_CONNECTED,
    /** The component has no test for the connection. */
    UNTESTED
  }

  static ConnectionStatus notConnected(String message) {
    return new ConnectionStatus(State.NOT_CONNECTED, message);
  }
}
