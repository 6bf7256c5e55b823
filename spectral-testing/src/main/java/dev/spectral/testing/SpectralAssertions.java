package dev.spectral.testing;

import dev.spectral.invoke.ConnectionStatus;
import org.assertj.core.api.Assertions;

/**
 * All of AssertJ's assertions and those on components: import {@code assertThat} from here instead
 * of from AssertJ.
 */
public final class SpectralAssertions extends Assertions {

  private SpectralAssertions() {}

  /**
   * Start assertions on a run of an action.
   *
   * @param actual the run, never null
   * @return the assertions, never null
   */
  public static ActionRunAssert assertThat(ActionRun actual) {
    return new ActionRunAssert(actual);
  }

  /**
   * Start assertions on a run of a trigger.
   *
   * @param actual the run, never null
   * @return the assertions, never null
   */
  public static TriggerRunAssert assertThat(TriggerRun actual) {
    return new TriggerRunAssert(actual);
  }

  /**
   * Start assertions on a run of a flow.
   *
   * @param actual the run, never null
   * @return the assertions, never null
   */
  public static FlowRunAssert assertThat(FlowRun actual) {
    return new FlowRunAssert(actual);
  }

  /**
   * Start assertions on the test of a connection.
   *
   * @param actual what it found, as {@link ComponentHarness#testConnection()} gives it, never null
   * @return the assertions, never null
   */
  public static ConnectionStatusAssert assertThat(ConnectionStatus actual) {
    return new ConnectionStatusAssert(actual);
  }

  /**
   * Start assertions on what was logged.
   *
   * @param actual the logs, never null
   * @return the assertions, never null
   */
  public static CapturedLogsAssert assertThat(CapturedLogs actual) {
    return new CapturedLogsAssert(actual);
  }

  /**
   * Start assertions on what is wrong with a component.
   *
   * @param actual the problems, as {@link ComponentHarness#problems()} gives them, never null
   * @return the assertions, never null
   */
  public static ProblemsAssert assertThat(Problems actual) {
    return new ProblemsAssert(actual);
  }
}
