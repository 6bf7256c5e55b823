package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.Choice;
import dev.spectral.Secret;
import dev.spectral.http.HttpStatusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedHttpTest {

  private static final String KEY = "depot+key/4711";

  private final MockWebServer server = new MockWebServer();
  private Path file;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    server.start();
    file = folder.resolve("recordings").resolve("depot.json");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ComponentHarness depot() {
    return ComponentHarness.of(Depot.class)
        .connection(new Depot.Login(server.url("/api").uri(), Secret.of(KEY)));
  }

  private void answer(String body) {
    server.enqueue(new MockResponse(200, Headers.of("Content-Type", "application/json"), body));
  }

  /** Records some calls against a server, which is gone when they are replayed. */
  private ComponentHarness recorded(Consumer<ComponentHarness> calls) {
    calls.accept(depot().http(RecordedHttp.record(file)));
    int sent = server.getRequestCount();
    ComponentHarness again = depot().http(RecordedHttp.replay(file));
    server.close();
    assertThat(server.getRequestCount()).isEqualTo(sent);
    return again;
  }

  private String written() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void replaysWhatWasRecordedWithoutTheServer() {
    answer("{\"id\":7,\"name\":\"bolts\"}");
    answer("[{\"key\":\"7\",\"label\":\"bolts\"}]");

    ComponentHarness depot =
        recorded(
            live -> {
              assertThat(live.action("get").input("id", 7).run()).succeeded();
              assertThat(live.dataSource("crates").input("hall", "B").run()).succeeded();
            });

    assertThat(depot.dataSource("crates").input("hall", "B").run())
        .hasData(List.of(new Choice("7", "bolts")));
    assertThat(depot.action("get").input("id", 7).run()).hasData(new Depot.Crate(7, "bolts"));
  }

  @Test
  void writesAFileThatPeopleCanRead() {
    answer("{\"id\":7,\"name\":\"bolts\"}");

    recorded(live -> live.action("add").input("name", "bolts").run());

    assertThat(written().replace(":" + server.getPort(), ""))
        .isEqualToNormalizingNewlines(
            """
            {
              "exchanges" : [ {
                "request" : {
                  "method" : "POST",
                  "url" : "http://localhost/api/crates?k=****",
                  "headers" : {
                    "accept" : "application/json, text/plain, */*",
                    "x-api-key" : "****",
                    "content-type" : "application/json"
                  },
                  "body" : {
                    "json" : {
                      "as" : "****",
                      "name" : "bolts"
                    }
                  }
                },
                "response" : {
                  "status" : 200,
                  "headers" : {
                    "content-type" : "application/json"
                  },
                  "body" : {
                    "json" : {
                      "id" : 7,
                      "name" : "bolts"
                    }
                  }
                }
              } ]
            }
            """);
  }

  @Test
  void keepsSecretsOutOfTheFileHoweverTheyAreSent() {
    server.enqueue(
        new MockResponse(
            200,
            Headers.of("Content-Type", "application/json", "Set-Cookie", "id=c00kie"),
            "{\"token\":\"t0ken-of-the-session\",\"echo\":\"" + KEY + "\"}"));
    answer("{}");
    answer("{\"id\":1,\"name\":\"a\"}");
    server.enqueue(new MockResponse(500, Headers.of(), ("\0" + KEY)));

    ComponentHarness depot =
        recorded(
            live -> {
              assertThat(live.action("session").run()).hasData(200);
              live.action("add").input("name", "x").run();
              live.action("photo").run();
            });

    assertThat(written())
        .doesNotContain(KEY, "depot%2Bkey%2F4711", "t0ken-of-the-session", "c00kie");
    assertThat(depot.action("session").run()).hasData(200);
    assertThat(depot.action("photo").run()).failedWith(HttpStatusException.class);
  }

  @Test
  void keepsSecretsOutOfTheFileHoweverTheyAreEscaped() {
    String key = "pa~ss/w\"r&d<+=7z";
    String ascii = "{\"id\":1,\"name\":\"pa~ss\\/w\\\"r\\u0026d\\u003c+\\u003d7z\"}";
    answer(ascii);
    answer("{}");
    Depot.Login login = new Depot.Login(server.url("/api").uri(), Secret.of(key));
    ComponentHarness depot = depot().connection(login).http(RecordedHttp.record(file));

    assertThat(depot.action("get").input("id", key).run()).hasDataAt("/name", key);
    assertThat(depot.action("basic").run()).succeeded();

    assertThat(written())
        .contains("/api/crates/****?k=****", "\"name\" : \"****\"", "\"as\" : \"dXNlcjp****\"")
        .contains("<pw>****</pw>")
        .doesNotContain("7z", "pa~ss", "pa%7Ess");
  }

  @Test
  void keepsSecretsOfRecordsInListsOutOfTheFile() {
    answer("{}");
    answer("{}");
    ComponentHarness depot = depot().http(RecordedHttp.record(file));

    depot.action("addUsers").input("users", List.of(new Depot.User(Secret.of("hidden-1")))).run();
    depot.action("addUsers").input("users", "[{\"pin\":\"hidden-2\"}]").run();

    assertThat(written()).contains("\"pin1\" : \"****\"").doesNotContain("hidden");
  }

  @Test
  void keepsSecretsOfALoginWithoutAKeyOutOfTheFile() {
    answer("{\"id\":7,\"name\":\"bolts\"}");
    TestConnection login =
        TestConnection.of("", Map.of("url", server.url("/api").toString(), "key", KEY));

    depot().connection(login).http(RecordedHttp.record(file)).action("get").input("id", KEY).run();

    assertThat(written()).contains("/api/crates/****?k=****").doesNotContain("4711");
  }

  @Test
  void knowsAFormWithBytesAgain() {
    server.enqueue(new MockResponse(200, Headers.of("Content-Type", "text/plain"), "thanks"));

    ComponentHarness depot = recorded(live -> live.action("scan").run());

    assertThat(depot.action("scan").run()).hasData("thanks");
  }

  @Test
  void hidesWhatItIsToldTo() {
    answer("{\"id\":7,\"name\":\"Ada Lovelace\"}");

    depot()
        .http(RecordedHttp.record(file).hiding(Secret.of("Ada Lovelace")))
        .action("get")
        .input("id", 7)
        .run();

    assertThat(written()).contains("\"name\" : \"****\"").doesNotContain("Ada");
  }

  @Test
  void failsTheTestWhereARequestWasNotRecordedAndShowsTheNearest() {
    answer("{\"id\":7,\"name\":\"bolts\"}");
    answer("{\"id\":8,\"name\":\"nuts\"}");
    ComponentHarness depot =
        recorded(
            live -> {
              live.action("get").input("id", 7).run();
              live.action("add").input("name", "nuts").run();
            });
    String url = "http://localhost:" + server.getPort() + "/api/crates";

    assertThatThrownBy(() -> depot.action("get").input("id", 9).run())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            The component sent a request that the recording %s does not hold.
              sent: GET %s/9?k=****
              nearest: GET %s/7?k=****
            Correct the component, or record again with a real login: mvn test -Dspectral.record=true"""
                .formatted(file, url, url));
    assertThatThrownBy(() -> depot.action("add").input("name", "bolts").run())
        .hasMessageContaining(
            "sent: POST " + url + "?k=****\n    {\"as\":\"****\",\"name\":\"bolts\"}")
        .hasMessageContaining(
            "nearest: POST " + url + "?k=****\n    {\"as\":\"****\",\"name\":\"nuts\"}");
  }

  @Test
  void failsTheTestAlsoWhereTheComponentSwallowsTheError() {
    answer("{\"id\":7,\"name\":\"bolts\"}");
    ComponentHarness depot = recorded(live -> live.action("get").input("id", 7).run());

    assertThatThrownBy(() -> depot.action("tryToGet").input("id", 8).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("sent: GET");
    assertThat(depot.action("tryToGet").input("id", 7).run()).hasData("bolts");
  }

  @Test
  void answersEachRequestOnceAndInOrder() {
    answer("{\"id\":7,\"name\":\"bolts\"}");
    answer("{\"id\":7,\"name\":\"nuts\"}");
    recorded(
        live -> {
          live.action("get").input("id", 7).run();
          live.action("get").input("id", 7).run();
        });
    RecordedHttp recording = RecordedHttp.replay(file);
    ComponentHarness depot = depot().http(recording);

    assertThat(depot.action("get").input("id", 7).run()).hasDataAt("/name", "bolts");
    assertThat(recording.unused())
        .containsExactly("GET http://localhost:" + server.getPort() + "/api/crates/7?k=****");
    assertThat(depot.action("get").input("id", 7).run()).hasDataAt("/name", "nuts");
    assertThat(recording.unused()).isEmpty();
    assertThatThrownBy(() -> depot.action("get").input("id", 7).run())
        .hasMessageContaining("(already replayed; each answers once)");
  }

  @Test
  void knowsAFormAgainThoughItsBoundaryIsAnotherEachTime() {
    server.enqueue(new MockResponse(200, Headers.of("Content-Type", "text/plain"), "thanks"));

    ComponentHarness depot = recorded(live -> live.action("photo").run());

    assertThat(depot.action("photo").run()).hasData("thanks");
    assertThat(written()).contains("multipart/form-data; boundary=boundary", "a photo");
  }

  @Test
  void reachesTheTestOfAConnection() {
    answer("{}");

    ComponentHarness depot = recorded(live -> assertThat(live.testConnection()).isConnected());

    assertThat(depot.testConnection()).isConnected();
    assertThatThrownBy(depot::testConnection).hasMessageContaining("already replayed");
  }

  @Test
  void saysHowToRecordWhereThereIsNoFile() {
    assertThatThrownBy(() -> RecordedHttp.of("acme/missing.json"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "There is no recording "
                + Path.of("src/test/resources/acme/missing.json")
                + ". Correct the component, or record again with a real login:"
                + " mvn test -Dspectral.record=true");
  }

  @Test
  void saysThatAFileIsNoRecording() throws IOException {
    Files.createDirectories(file.getParent());
    Path broken = Files.writeString(file, "{");

    assertThatThrownBy(() -> RecordedHttp.replay(broken))
        .hasMessageStartingWith("No recording can be read from " + broken);
  }

  @Test
  void isAskedToRecordByASystemProperty() {
    System.setProperty(RecordedHttp.PROPERTY, "true");
    try {
      assertThat(RecordedHttp.of("acme/missing.json").unused()).isEmpty();
    } finally {
      System.clearProperty(RecordedHttp.PROPERTY);
    }
  }

  @Test
  void leavesOtherCallsAlone() {
    answer("{\"id\":7,\"name\":\"bolts\"}");
    answer("{\"id\":7,\"name\":\"live\"}");
    depot().http(RecordedHttp.record(file)).action("get").input("id", 7).run();

    assertThat(depot().action("get").input("id", 7).run()).hasDataAt("/name", "live");
    assertThat(written()).doesNotContain("live");
  }

  @Test
  void writesNothingOfALoginThatTheComponentDoesNotDeclare() {
    answer("{\"you\": \"foreign-key-77\"}");
    ComponentHarness.of(Ledger.class)
        .http(RecordedHttp.record(file))
        .connection(TestConnection.of("ofAnother", Map.of("apiKey", "foreign-key-77")))
        .action("copy")
        .input("system", server.url("/api").uri())
        .run();

    assertThat(written()).contains("/api").doesNotContain("foreign-key-77");
  }
}
