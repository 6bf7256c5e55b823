package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.HttpReply;
import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.invoke.FailureKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HarnessTriggerTest {

  private final Mailbox mailbox = new Mailbox();
  private final ComponentHarness harness = ComponentHarness.of(mailbox);

  @Test
  void firesAWebhookWithAPayload() {
    TriggerRun run =
        harness
            .trigger("letter")
            .payload(TriggerPayload.builder().headers(Map.of("x-text", "hello")).build())
            .inputs(new Mailbox.Room("12"))
            .run();
    assertThat(run.bodyAs(Mailbox.Letter.class)).isEqualTo(new Mailbox.Letter("hello", "12"));
    assertThat(run.response()).contains(HttpReply.status(202));
    assertThat(run.startsTheFlow()).isTrue();
  }

  @Test
  void keepsWhatAPollRemembersFromRoundToRound() {
    HarnessTrigger look = harness.trigger("look").connection(new Mailbox.Key(Secret.of("fits")));
    assertThat(look.run().startsTheFlow()).isFalse();
    mailbox.letters.addAll(List.of("a", "b"));
    assertThat(look.run().bodyAs(String[].class)).containsExactly("a", "b");
    assertThat(look.run().startsTheFlow()).isFalse();
    mailbox.letters.add("c");
    assertThat(look.run().bodyAs(String[].class)).containsExactly("c");
  }

  @Test
  void takesBatchesUntilNoPageFollows() {
    mailbox.letters.addAll(List.of("a", "b", "c", "d", "e"));
    List<TriggerRun> pages = harness.trigger("all").runAllPages();
    assertThat(pages)
        .extracting(page -> page.body().toString())
        .containsExactly("[\"a\",\"b\"]", "[\"c\",\"d\"]", "[\"e\"]");
  }

  @Test
  void runsTheLifecycleOfAnInstance() {
    mailbox.letters.addAll(List.of("a", "b", "c"));
    HarnessTrigger letter = harness.trigger("letter").input("room", "12").input("most", 2);
    assertThat(letter.run(TriggerFunction.ON_INSTANCE_DEPLOY).succeeded()).isTrue();
    assertThat(letter.run(TriggerFunction.ON_DEPLOY_PERFORM).bodyAs(String[].class))
        .containsExactly("a", "b");
    TriggerRun deleted = letter.run(TriggerFunction.ON_INSTANCE_DELETE);
    assertThat(deleted.logs().messages()).containsExactly("Removed from 12");
  }

  @Test
  void holdsAnErrorWithItsSecretsMasked() {
    TriggerRun run =
        harness.trigger("look").connection(new Mailbox.Key(Secret.of("picklock"))).run();
    assertThat(run.succeeded()).isFalse();
    assertThat(run.failureKind()).contains(FailureKind.ACTION_FAILED);
    assertThat(run.error().orElseThrow()).hasMessage("The key **** does not fit.");
    assertThatThrownBy(run::payload)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("The trigger \"look\" failed, so it has no result");
  }
}
