package acme.guide;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import dev.spectral.HttpReply;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.testing.ComponentHarness;
import dev.spectral.testing.HarnessTrigger;
import dev.spectral.testing.TestClock;
import dev.spectral.testing.TestContext;
import dev.spectral.testing.TriggerRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParcelNewsTest {

  private final ParcelNews news = new ParcelNews();
  private final ComponentHarness harness = ComponentHarness.of(news);

  // snippet:webhook
  @Test
  void tellsWhoSigned() {
    TriggerPayload payload =
        TriggerPayload.builder()
            .headers(Map.of("Parcel-Number", "PP-1042", "Signed-By", "Ada"))
            .build();
    TriggerRun run = harness.trigger("parcelDelivered").payload(payload).run();
    assertThat(run.branch()).contains("Delivered");
    assertThat(run.body().at("/signedBy").asText()).isEqualTo("Ada");
  }

  // end

  @Test
  void answersAChallenge() {
    TriggerPayload payload =
        TriggerPayload.builder().queryParameters(Map.of("challenge", "abc123")).build();
    TriggerRun run = harness.trigger("parcelDelivered").payload(payload).run();
    assertThat(run.branch()).contains("Challenge");
    assertThat(run.response()).contains(HttpReply.text("abc123"));
  }

  // snippet:polling
  @Test
  void reportsEveryDeliveryOnce() {
    HarnessTrigger poll = harness.trigger("newDeliveries");
    assertThat(poll.run().startsTheFlow()).isFalse();
    news.delivered.addAll(List.of("PP-1", "PP-2"));
    assertThat(poll.run().bodyAs(String[].class)).containsExactly("PP-1", "PP-2");
    assertThat(poll.run().startsTheFlow()).isFalse();
  }

  // end

  // snippet:rounds
  @Test
  void findsNothingNewInARoundWithoutDeliveries() {
    news.delivered.add("PP-1");
    List<TriggerRun> rounds =
        harness
            .clock(TestClock.at("2026-03-01T10:00:00Z"))
            .trigger("newDeliveries")
            .runRounds(2, Duration.ofMinutes(5));

    assertThat(rounds.get(0)).startsTheFlow().hasBody(List.of("PP-1"));
    assertThat(rounds.get(1)).findsNothingNew().hasPayloadAt("/startedAt", "2026-03-01T10:05:00Z");
  }

  // end

  @Test
  void remembersItsSubscription() {
    TestContext context = TestContext.create();
    HarnessTrigger trigger = harness.trigger("parcelDelivered").context(context);
    assertThat(trigger.run(TriggerFunction.WEBHOOK_CREATE).succeeded()).isTrue();
    assertThat(context.crossFlowState()).containsKey("subscription");
    assertThat(trigger.run(TriggerFunction.WEBHOOK_DELETE).succeeded()).isTrue();
    assertThat(context.crossFlowState()).isEmpty();
  }
}
