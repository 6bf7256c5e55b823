package dev.spectral.testing;

import dev.spectral.invoke.ConnectionStatus;
import dev.spectral.invoke.ConnectionStatus.State;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the test of a connection. */
public final class ConnectionStatusAssert
    extends AbstractAssert<ConnectionStatusAssert, ConnectionStatus> {

  ConnectionStatusAssert(ConnectionStatus actual) {
    super(actual, ConnectionStatusAssert.class);
  }

  /**
   * Check that the connection was tested and works.
   *
   * @return this, never null
   */
  public ConnectionStatusAssert isConnected() {
    return is(State.CONNECTED);
  }

  /**
   * Check that the connection was tested and does not work.
   *
   * @param part a part of what the customer is told, never null
   * @return this, never null
   */
  public ConnectionStatusAssert isNotConnected(String part) {
    is(State.NOT_CONNECTED);
    if (!actual.message().contains(part)) {
      failWithMessage(
          "Expected the customer to be told%n  %s%nbut is told%n  %s", part, actual.message());
    }
    return this;
  }

  /**
   * Check that the component has no test for the connection.
   *
   * @return this, never null
   */
  public ConnectionStatusAssert isUntested() {
    return is(State.UNTESTED);
  }

  private ConnectionStatusAssert is(State state) {
    isNotNull();
    if (actual.state() != state) {
      failWithMessage(
          "Expected the connection to be %s but it is %s %s",
          state, actual.state(), actual.message());
    }
    return this;
  }
}
