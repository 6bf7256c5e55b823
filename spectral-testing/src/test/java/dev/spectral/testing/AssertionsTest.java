package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.ConnectionException;
import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;
import dev.spectral.invoke.FailureKind;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Each assertion passes on what is right and says what is wrong. */
class AssertionsTest {

  private final ComponentHarness pantry = ComponentHarness.of(Pantry.class);
  private final ActionRun good = pantry.action("answer").run();
  private final ActionRun bad = pantry.action("failWithoutWords").run();

  private static void fails(ThrowingCallable assertion, String... parts) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(parts);
  }

  @Test
  void failOnAResultThatIsAnError() {
    fails(() -> assertThat(bad).succeeded(), "\"failWithoutWords\" failed", "ACTION_FAILED");
    fails(() -> assertThat(bad).hasData(1), "\"failWithoutWords\" failed");
    fails(() -> assertThat(bad).hasBranch("x"), "\"failWithoutWords\" failed");
  }

  @Test
  void failOnAnErrorThatIsAResult() {
    String message = "Expected an error but the run succeeded: ActionRun[answer succeeded";
    fails(() -> assertThat(good).failedWith(RuntimeException.class), message);
    fails(() -> assertThat(good).hasErrorMessage("x"), message);
    fails(() -> assertThat(good).hasInvalidInput("x"), message);
  }

  @Test
  void sayWhatIsOtherAboutAResult() {
    fails(() -> assertThat(good).hasData(List.of(1)), "Expected data", "[ 1 ]", "[ 1, 2 ]");
    fails(() -> assertThat(good).hasDataAt("/1", 3), "Expected data at /1", "3", "2");
    fails(() -> assertThat(good).hasDataAt("/7", 3), "Expected data at /7 but the data is");
    fails(() -> assertThat(good).hasBranch(null), "Expected branch", "null", "\"Found\"");
    fails(() -> assertThat(good).hasStatusCode(200), "Expected status code", "200", "201");
    fails(() -> assertThat(good).hasHeader("X-Total", "3"), "Expected header X-Total", "3");
    fails(() -> assertThat(good).hasContentType(null), "Expected content type", "text/plain");
  }

  @Test
  void sayWhatIsOtherAboutAnError() {
    String is = "but it is ACTION_FAILED java.lang.UnsupportedOperationException";
    fails(() -> assertThat(bad).failedWith(ConnectionException.class), "ConnectionException", is);
    fails(() -> assertThat(bad).failedWith(FailureKind.RESULT_ERROR), "RESULT_ERROR", is);
    fails(() -> assertThat(bad).hasErrorMessage("x"), "Expected the message", is);
    fails(() -> assertThat(bad).hasErrorMessageContaining("zzz"), "Expected a message with", is);
    fails(() -> assertThat(bad).hasInvalidInput("x"), "Expected the input x to be refused", is);
  }

  @Test
  void sayWhatWasLogged() {
    CapturedLogs logs = new CapturedLogs();
    assertThat(logs).areEmpty();
    logs.logger().info("one");
    assertThat(logs).hasLine(Level.INFO, "one").contain("on").doNotContain("two");

    fails(() -> assertThat(logs).hasLine(Level.WARN, "one"), "WARN one", "INFO one");
    fails(() -> assertThat(logs).contain("two"), "contains", "two", "INFO one");
    fails(() -> assertThat(logs).doNotContain("one"), "Expected no message", "INFO one");
    fails(() -> assertThat(logs).areEmpty(), "Expected no lines", "INFO one");
  }

  @Test
  void findProblems() {
    Problems problems =
        new Problems(
            List.of(
                new Problem(ProblemCode.SP007, "acme.Erp.add(a)", null, "is wrong.", "mend it."),
                new Problem(ProblemCode.SP007, "acme.Erp.add(b)", null, "is odd.", "drop it."),
                new Problem(ProblemCode.SP020, "acme.Erp", null, "is short.", "add to it.")));

    assertThat(problems)
        .haveCodes("SP020", "SP007", "SP007")
        .hasProblem("SP007")
        .at("acme.Erp.add(b)")
        .saying("odd")
        .withFix("drop")
        .and()
        .hasProblem("SP020")
        .at("Erp");

    fails(() -> assertThat(problems).areNone(), "Expected no problems", "[SP020] acme.Erp: is s");
    fails(() -> assertThat(problems).haveCodes("SP007"), "Expected the problems", "[SP020]");
    fails(() -> assertThat(problems).hasProblem("SP001"), "Expected a problem SP001", "[SP007]");
    fails(() -> assertThat(problems).hasProblem("SP007").at("c"), "SP007 at c", "acme.Erp.add(a)");
    fails(
        () -> assertThat(problems).hasProblem("SP007").at("(a)").saying("odd"), "odd", "is wrong.");
    fails(() -> assertThat(problems).hasProblem("SP020").withFix("x"), "the fix x", "add to it.");
    assertThat(new Problems(List.of())).areNone().hasToString("no problems");
  }
}
