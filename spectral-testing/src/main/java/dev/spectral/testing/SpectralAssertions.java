package dev.spectral.testing;

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
