package acme.desk;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Choice;
import dev.spectral.Secret;
import dev.spectral.testing.ComponentHarness;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private final DeskServer server = new DeskServer();
  private final ComponentHarness desk =
      ComponentHarness.of(AcmeDesk.class)
          .connection(new TokenLogin(server.url(), "ada@hooli.example", Secret.of("t-1")));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void offersAgentsByName() {
    server.on(
        "GET /people?role=AGENT",
        """
        [{"id": "u-1", "name": "Grace", "email": "g@hooli.example", "role": "AGENT",
          "suspended": false}]\
        """);
    assertThat(desk.dataSource("agents").run()).hasData(List.of(new Choice("u-1", "Grace")));
  }

  @Test
  void offersTagsAsTheyAre() {
    server.on("GET /tags", "[\"hardware\", \"billing\"]");
    JsonNode tags = desk.dataSource("tags").run().data();
    assertThat(tags)
        .extracting(one -> one.path("key").asText(one.asText()))
        .containsExactly("hardware", "billing");
  }

  @Test
  void offersObjectsWithTheirFields() {
    server
        .on("GET /objects", "[{\"id\": \"ticket\", \"name\": \"Ticket\"}]")
        .on(
            "GET /objects/ticket/fields",
            "[{\"key\": \"subject\", \"title\": \"Subject\", \"required\": true}]");
    JsonNode objects = desk.dataSource("objects").run().data();
    assertThat(objects.at("/0/object/key").asText()).isEqualTo("ticket");
    assertThat(objects.at("/0/fields/0/key").asText()).isEqualTo("subject");
  }

  @Test
  void asksInAFormWhichGroupAnswersWhichWords() {
    server.on("GET /groups", "[{\"id\": \"g-1\", \"name\": \"Printers\"}]");
    JsonNode form = desk.dataSource("routing").run().data();
    assertThat(form.at("/schema/properties/rules/items/properties/group").toString())
        .contains("g-1", "Printers");
    assertThat(form.at("/uiSchema/elements/0/scope").asText()).isEqualTo("#/properties/rules");
  }
}
