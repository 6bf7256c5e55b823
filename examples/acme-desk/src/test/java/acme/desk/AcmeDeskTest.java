package acme.desk;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.desk.DeskServer.Received;
import dev.spectral.ConnectionException;
import dev.spectral.Secret;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.invoke.ConnectionStatus;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AcmeDeskTest {

  static final String TICKET =
      """
      {"id": "%s", "subject": "The printer is on fire", "status": "OPEN", "priority": "URGENT",
       "requesterId": "u-7", "tags": ["hardware"], "customFields": {},
       "createdAt": "%s", "updatedAt": "2025-03-01T09:45:00Z"}\
      """;

  private final DeskServer server = new DeskServer();
  private final ComponentHarness desk =
      ComponentHarness.of(AcmeDesk.class)
          .connection(new TokenLogin(server.url(), "ada@hooli.example", Secret.of("t-1")));

  static String ticket(String id) {
    return TICKET.formatted(id, "2025-03-01T09:30:00Z");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void isOneComponentOfManyParts() {
    var definition = desk.definition();
    assertThat(desk.problems()).areNone();
    assertThat(definition.actions()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(definition.triggers()).hasSize(4);
    assertThat(definition.dataSources()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(definition.connections())
        .extracting(ConnectionDefinition::key)
        .containsExactly("oauth2", "apiToken");
  }

  @Test
  void logsInAsThePersonThatTheTokenBelongsTo() {
    server.on("GET /tickets/1042", ticket("1042"));
    assertThat(desk.action("getTicket").input("ticketId", "1042").run())
        .succeeded()
        .hasDataAt("/priority", "URGENT");
    String user = "ada@hooli.example/token:t-1";
    String encoded = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    assertThat(server.received())
        .extracting(Received::authorization)
        .containsExactly("Basic " + encoded);
  }

  @Test
  void followsLinksUntilThereAreEnoughTickets() {
    String next = server.url() + "/tickets?page=2";
    server.on(
        "GET /tickets?status=OPEN",
        200,
        "[%s, %s]".formatted(ticket("1"), ticket("2")),
        Map.of("Link", "<" + next + ">; rel=\"next\""));
    server.on("GET /tickets?page=2", "[%s, %s]".formatted(ticket("3"), ticket("4")));

    ActionRun run = desk.action("listTickets").input("status", "OPEN").input("limit", "3").run();

    assertThat(run).succeeded();
    assertThat(run.data())
        .extracting(one -> one.path("id").asText())
        .containsExactly("1", "2", "3");
    assertThat(server.requests())
        .containsExactly("GET /tickets?status=OPEN", "GET /tickets?page=2");
  }

  @Test
  void readsEventsPageByPage() {
    String event =
        "{\"id\": \"e\", \"kind\": \"opened\", \"actorId\": \"u\", \"at\":"
            + " \"2025-03-01T09:30:00Z\"}";
    server.on("GET /tickets/1/events", "[" + event + "]");
    server.on("GET /tickets/1/events?page=2", "[" + event + "]");
    server.on("GET /tickets/1/events?page=3", "[]");
    assertThat(desk.action("listEvents").input("ticketId", "1").run().data()).hasSize(2);
  }

  @Test
  void createsATicketForSomebodyNew() {
    server.on("POST /tickets", ticket("1043"));
    ActionRun run =
        desk.action("createTicket")
            .input("subject", "No coffee")
            .input("text", "The machine is empty.")
            .input(
                "requester",
                Map.of(
                    "configuration",
                    "newPerson",
                    "values",
                    Map.of("name", "Ada", "email", "ada@hooli.example")))
            .input("routing", Map.of("groupId", "g-2"))
            .input("customFields", List.of(Map.of("key", "floor", "value", "3")))
            .run();
    assertThat(run).succeeded().hasDataAt("/id", "1043");
    assertThat(server.received().get(0).body())
        .isEqualTo(
            "{\"subject\":\"No coffee\",\"text\":\"The machine is empty.\","
                + "\"requester\":{\"name\":\"Ada\",\"email\":\"ada@hooli.example\"},"
                + "\"priority\":\"NORMAL\",\"routing\":{\"groupId\":\"g-2\"},"
                + "\"customFields\":{\"floor\":\"3\"}}");
  }

  @Test
  void refusesAWrongAddressDeepInsideATicketAndSendsNothing() {
    ActionRun run =
        desk.action("createTicket")
            .input("subject", "No coffee")
            .input("text", "…")
            .input(
                "requester",
                Map.of("configuration", "newPerson", "values", Map.of("name", "A", "email", "a")))
            .run();
    assertThat(run).hasErrorMessageContaining("has no @");
    assertThat(server.received()).isEmpty();
  }

  @Test
  void takesABranchWhenATicketIsMissing() {
    assertThat(desk.action("lookUpTicket").input("ticketId", "9").run()).hasBranch("Missing");
    server.on("GET /tickets/9", ticket("9"));
    assertThat(desk.action("lookUpTicket").input("ticketId", "9").run())
        .hasBranch("Found")
        .hasDataAt("/ticket/id", "9");
  }

  @Test
  void sendsOnlyWhatChanges() {
    server.on("PATCH /tickets/9", ticket("9"));
    desk.action("updateTicket").input("ticketId", "9").input("priority", "LOW").run();
    desk.action("solveTicket").input("ticketId", "9").run();
    assertThat(server.received())
        .extracting(Received::body)
        .containsExactly("{\"priority\":\"LOW\"}", "{\"status\":\"SOLVED\"}");
  }

  @Test
  void movesFilesBothWays() {
    server.on(
        "POST /tickets/9/attachments",
        "{\"id\": \"f-1\", \"fileName\": \"a.txt\", \"contentType\": \"text/plain\", \"bytes\":"
            + " 5}");
    server.onFile(
        "GET /tickets/9/attachments/f-1", "text/plain", "hello".getBytes(StandardCharsets.UTF_8));

    ActionRun attached =
        desk.action("attachFile")
            .input("ticketId", "9")
            .input("fileName", "a.txt")
            .input("file", Map.of("data", "aGVsbG8=", "contentType", "text/plain"))
            .run();
    ActionRun read =
        desk.action("downloadAttachment").input("ticketId", "9").input("attachmentId", "f-1").run();

    assertThat(attached).succeeded().hasDataAt("/id", "f-1");
    assertThat(server.received().get(0).contentType()).startsWith("multipart/form-data");
    assertThat(server.received().get(0).body()).contains("filename=\"a.txt\"", "hello");
    assertThat(read).succeeded();
  }

  @Test
  void sendsAnyRequest() {
    server.on("GET /brands?active=true", "[1]");
    ActionRun run =
        desk.action("rawRequest")
            .input("url", "/brands")
            .input("method", "GET")
            .input("queryParams", List.of(Map.of("key", "active", "value", "true")))
            .run();
    assertThat(run).succeeded();
    assertThat(server.requests()).containsExactly("GET /brands?active=true");
  }

  @Test
  void tellsALoginThatNoLongerWorks() {
    server.on("GET /tickets/1", 401, "{}", Map.of());
    assertThat(desk.action("getTicket").input("ticketId", "1").run())
        .failedWith(ConnectionException.class)
        .hasErrorMessageContaining("Connect again");
  }

  @Test
  void tellsWhetherItIsConnected() {
    assertThat(desk.testConnection().state()).isEqualTo(ConnectionStatus.State.NOT_CONNECTED);
    server.on("GET /me", "{}");
    assertThat(desk.testConnection().state()).isEqualTo(ConnectionStatus.State.CONNECTED);
  }

  @Test
  void asksOnlyForTheAccountWhereSomebodyLogsInWithOAuth() {
    ConnectionDefinition oauth = desk.definition().connection("oauth2").orElseThrow();
    assertThat(oauth.inputs())
        .filteredOn(input -> !Boolean.FALSE.equals(input.shown()))
        .extracting(InputDefinition::key)
        .containsExactlyInAnyOrder("account", "clientId", "clientSecret");
  }
}
