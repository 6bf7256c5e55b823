package acme.desk;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.desk.DeskServer.Received;
import dev.spectral.ActionContext.Flow;
import dev.spectral.Data;
import dev.spectral.HttpReply;
import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.testing.ComponentHarness;
import dev.spectral.testing.HarnessTrigger;
import dev.spectral.testing.TestContext;
import dev.spectral.testing.TriggerRun;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TriggersTest {

  private static final Secret KEY = Secret.of("signing-secret");
  private static final Instant START = Instant.parse("2025-03-01T09:00:00Z");

  private final DeskServer server = new DeskServer();
  private final TestContext context =
      TestContext.builder()
          .startedAt(START)
          .flow(new Flow("1", "Mirror", "mirror"))
          .webhookUrls(Map.of("Mirror", "https://hooks.example/mirror"))
          .build();
  private final ComponentHarness desk =
      ComponentHarness.of(AcmeDesk.class)
          .context(context)
          .connection(new TokenLogin(server.url(), "ada@hooli.example", Secret.of("t-1")));

  @AfterEach
  void stop() {
    server.close();
  }

  private HarnessTrigger ticketEvent() {
    return desk.trigger("ticketEvent")
        .input("events", List.of("ticket.created"))
        .input("signingSecret", KEY.reveal());
  }

  private static TriggerPayload signed(String body, Secret key) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return TriggerPayload.builder()
        .received(new Data(bytes, "application/json"))
        .headers(Map.of("acme-signature", Signature.of(key).of(bytes)))
        .build();
  }

  @Test
  void startsAFlowWithAnEventThatAcmeDeskSigned() {
    String event =
        "{\"kind\": \"ticket.created\", \"ticket\": %s}".formatted(AcmeDeskTest.ticket("7"));
    TriggerRun run = ticketEvent().payload(signed(event, KEY)).run();
    assertThat(run.branch()).contains("Event");
    assertThat(run.body().at("/ticket/id").asText()).isEqualTo("7");
  }

  @Test
  void refusesAnEventThatSomebodyElseSigned() {
    TriggerRun run = ticketEvent().payload(signed("{}", Secret.of("guessed"))).run();
    assertThat(run.succeeded()).isFalse();
    assertThat(run.error().orElseThrow()).hasMessageContaining("not signed by Acme Desk");
  }

  @Test
  void answersAChallenge() {
    TriggerPayload challenge =
        signed("", KEY).toBuilder().queryParameters(Map.of("challenge", "abc")).build();
    TriggerRun run = ticketEvent().payload(challenge).run();
    assertThat(run.branch()).contains("Challenge");
    assertThat(run.response()).contains(HttpReply.text("abc"));
  }

  @Test
  void subscribesOnceHoweverOftenItIsDeployed() {
    server.on("POST /webhooks", "{\"id\": \"w-1\"}").on("DELETE /webhooks/w-1", "");
    assertThat(ticketEvent().run(TriggerFunction.WEBHOOK_CREATE).succeeded()).isTrue();
    assertThat(ticketEvent().run(TriggerFunction.WEBHOOK_CREATE).succeeded()).isTrue();
    assertThat(server.requests())
        .containsExactly("POST /webhooks", "DELETE /webhooks/w-1", "POST /webhooks");
    assertThat(server.received().get(0).body())
        .contains("https://hooks.example/mirror", "ticket.created");
    assertThat(context.crossFlowState()).containsEntry("acme-desk-webhook-mirror", "w-1");

    assertThat(ticketEvent().run(TriggerFunction.WEBHOOK_DELETE).succeeded()).isTrue();
    assertThat(context.crossFlowState()).isEmpty();
  }

  @Test
  void reportsEveryNewTicketOnce() {
    server
        .on("GET /tickets?createdAfter=2025-03-01T09:00:00Z", "[" + AcmeDeskTest.ticket("1") + "]")
        .on("GET /tickets?createdAfter=2025-03-01T09:30:00Z", "[]");
    HarnessTrigger poll = desk.trigger("newTickets");
    assertThat(poll.run().body()).hasSize(1);
    assertThat(poll.run().startsTheFlow()).isFalse();
  }

  @Test
  void handsOnAllChangedTicketsPageByPage() {
    server
        .on(
            "GET /export/tickets?since=2025-03-01T09:00:00Z",
            "{\"tickets\": [%s], \"next\": \"p2\"}".formatted(AcmeDeskTest.ticket("1")))
        .on(
            "GET /export/tickets?since=2025-03-01T09:00:00Z&after=p2",
            "{\"tickets\": [%s], \"next\": null}".formatted(AcmeDeskTest.ticket("2")));
    assertThat(desk.trigger("changedTickets").runAllPages()).hasSize(2);
    assertThat(server.received()).extracting(Received::request).hasSize(2);
  }

  @Test
  void takesARating() {
    String rating = "{\"ticketId\": \"7\", \"stars\": 5}";
    TriggerRun run = desk.trigger("answerRated").payload(signed(rating, KEY)).run();
    assertThat(run.body().at("/stars").asInt()).isEqualTo(5);
  }
}
