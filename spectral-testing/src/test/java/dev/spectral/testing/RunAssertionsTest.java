package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.HttpReply;
import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.UnknownOperationException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RunAssertionsTest {

  private static final URI NOWHERE = URI.create("http://127.0.0.1:9/");

  private final Mailbox mailbox = new Mailbox();
  private final ComponentHarness harness = ComponentHarness.of(mailbox);

  private TriggerRun letter() {
    return harness
        .trigger("letter")
        .payload(TriggerPayload.builder().headers(Map.of("x-text", "hello")).build())
        .input("room", "12")
        .run();
  }

  private TriggerRun look(String key) {
    return harness.trigger("look").connection(new Mailbox.Key(Secret.of(key))).run();
  }

  @Test
  void lookAtWhatATriggerGave() {
    assertThat(letter())
        .succeeded()
        .startsTheFlow()
        .hasBody(Map.of("text", "hello", "room", "12"))
        .hasPayloadAt("/headers/x-text", "hello")
        .hasBranch(null)
        .hasResponse(HttpReply.status(202));
    assertThat(look("fits")).findsNothingNew();
    assertThat(look("x"))
        .failedWith(IllegalArgumentException.class)
        .failedWith(FailureKind.ACTION_FAILED)
        .hasErrorMessageContaining("does not fit");
  }

  @Test
  void sayWhatATriggerGaveInstead() {
    mailbox.letters.add("a");
    refuses(() -> assertThat(look("x")).succeeded(), "The trigger \"look\" failed");
    refuses(() -> assertThat(letter()).findsNothingNew(), "the flow starts with");
    refuses(() -> assertThat(letter()).hasBody("x"), "but it is", "hello");
    refuses(() -> assertThat(letter()).hasPayloadAt("/nothing", 1), "Expected something at");
    refuses(() -> assertThat(letter()).hasBranch("Left"), "Expected branch");
    refuses(() -> assertThat(letter()).hasResponse(null), "Expected response");
    refuses(() -> assertThat(letter()).failedWith(FailureKind.ACTION_FAILED), "but the run");
    assertThat(look("fits")).startsTheFlow();
    refuses(() -> assertThat(emptied()).startsTheFlow(), "nothing is new");
  }

  private TriggerRun emptied() {
    mailbox.letters.clear();
    return look("fits");
  }

  @Test
  void lookAtTheTestOfAConnection() {
    ComponentHarness depot =
        ComponentHarness.of(Depot.class).connection(new Depot.Login(NOWHERE, Secret.of("s3cret")));

    assertThat(depot.testConnection()).isNotConnected("");
    refuses(() -> assertThat(depot.testConnection()).isConnected(), "to be CONNECTED but it is");
    refuses(() -> assertThat(depot.testConnection()).isNotConnected("x-y"), "to be told");
    assertThat(harness.connection(new Mailbox.Key(Secret.of("k"))).testConnection()).isUntested();
  }

  @Test
  void findWhatTheTestOfAConnectionLogged() {
    TestContext context = TestContext.create();
    ComponentHarness.of(Depot.class)
        .connection(new Depot.Login(NOWHERE, Secret.of("s3cret")))
        .context(context)
        .testConnection();

    assertThat(context.logs()).contain("trying ****");
  }

  @Test
  void lookAtADataSource() {
    ActionRun run = harness.dataSource("letters").run();

    assertThat(run)
        .failedWith(UnknownOperationException.class)
        .hasErrorMessageContaining("no data source \"letters\"");
    assertThatThrownBy(run::data).hasMessageStartingWith("The data source \"letters\" failed");
    ComponentHarness depot = ComponentHarness.of(Depot.class);
    assertThat(depot.dataSource("crates").run()).hasInvalidInput("hall");
    assertThat(List.of(depot.dataSource("crates").run().action())).containsExactly("crates");
  }

  private static void refuses(ThrowingCallable assertion, String... words) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
  }
}
