package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.Data;
import dev.spectral.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpClientTest {

  record Item(int id, String name, int quantity) {}

  record Order(LocalDate day, Instant at, Optional<String> note, Optional<String> reference) {}

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpClientBuilder builder() {
    return HttpClient.builder().baseUrl(URI.create(server.url("/").toString()));
  }

  private void answer(String json) {
    answer("application/json", json);
  }

  private void answer(String contentType, String body) {
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Type", contentType).body(body).build());
  }

  @Test
  void readsAnArrayOfRecordsAndSendsTheToken() throws Exception {
    answer("[{\"id\":1,\"name\":\"Widgets\",\"quantity\":20,\"unknown\":true}]");

    Item[] items = builder().bearer(Secret.of("k")).build().get("/items/").as(Item[].class);

    assertThat(items).containsExactly(new Item(1, "Widgets", 20));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("GET /items/ HTTP/1.1");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer k");
    assertThat(request.getHeaders().get("Accept")).startsWith("application/json");
  }

  @Test
  void writesABodyAsJson() throws Exception {
    answer("{\"id\":3,\"name\":\"widgets\",\"quantity\":123}");

    Item added = builder().build().post("/items/", new Item(3, "widgets", 123)).as(Item.class);

    assertThat(added.quantity()).isEqualTo(123);
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("POST /items/ HTTP/1.1");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getBody().utf8())
        .isEqualTo("{\"id\":3,\"name\":\"widgets\",\"quantity\":123}");
  }

  @Test
  void writesAndReadsDatesAsIsoTextAndLeavesOutWhatIsEmpty() throws Exception {
    answer("{\"day\":\"2026-03-01\",\"at\":\"2026-03-01T10:00:00Z\",\"note\":null}");
    Order order =
        new Order(
            LocalDate.of(2026, 3, 1),
            Instant.parse("2026-03-01T10:00:00Z"),
            Optional.empty(),
            Optional.of("r1"));

    Order read = builder().build().put("/orders/{id}", order, 7).as(Order.class);

    assertThat(read.day()).isEqualTo(order.day());
    assertThat(read.at()).isEqualTo(order.at());
    assertThat(read.note()).isEmpty();
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("PUT /orders/7 HTTP/1.1");
    assertThat(request.getBody().utf8())
        .isEqualTo("{\"day\":\"2026-03-01\",\"at\":\"2026-03-01T10:00:00Z\",\"reference\":\"r1\"}");
  }

  @Test
  void readsListsMapsAndFreeJson() {
    answer("[{\"id\":1}]");
    answer("{\"a\":{\"id\":2}}");
    answer("{\"deep\":{\"x\":[1,2]}}");
    HttpClient client = builder().build();

    assertThat(client.get("/list").asList(Item.class)).extracting(Item::id).containsExactly(1);
    Map<String, Item> map = client.get("/map").as(new TypeReference<Map<String, Item>>() {});
    assertThat(map.get("a")).extracting(Item::id).isEqualTo(2);
    assertThat(client.get("/free").json().at("/deep/x/1").intValue()).isEqualTo(2);
  }

  @Test
  void sendsTextAndBytesAsTheyAre() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    HttpClient client = builder().build();

    client.patch("/a", "grün");
    client.post("/b", new byte[] {0, 1, 2});
    client.request("POST", "/c").header("content-type", "text/csv").body("a;b").send();

    RecordedRequest text = server.takeRequest();
    assertThat(text.getMethod()).isEqualTo("PATCH");
    assertThat(text.getHeaders().get("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(text.getBody().utf8()).isEqualTo("grün");
    RecordedRequest bytes = server.takeRequest();
    assertThat(bytes.getHeaders().get("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(bytes.getBody().toByteArray()).containsExactly(0, 1, 2);
    assertThat(server.takeRequest().getHeaders().values("Content-Type"))
        .containsExactly("text/csv");
  }

  @Test
  void sendsDataWithItsContentType() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());

    builder().build().post("/a", new Data(new byte[] {1, 2}, "image/png"));

    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("image/png");
    assertThat(request.getBody().toByteArray()).containsExactly(1, 2);
  }

  @Test
  void givesAnEmptyAnswerToADelete() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());

    HttpResponse response = builder().build().delete("/items/{id}", "1");

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.hasBody()).isFalse();
    assertThat(response.text()).isEmpty();
    assertThat(server.takeRequest().getRequestLine()).isEqualTo("DELETE /items/1 HTTP/1.1");
  }

  @Test
  void sendsQueryParametersAndLeavesOutTheEmptyOnes() throws Exception {
    answer("[]");

    builder()
        .query("tenant", "a&b")
        .build()
        .request("GET", "/items?page=1")
        .query("q", "x y+z")
        .query("absent", Optional.empty())
        .query("none", null)
        .query("tag", List.of("one", "two"))
        .query("given", Optional.of(5))
        .send();

    assertThat(server.takeRequest().getTarget())
        .isEqualTo("/items?page=1&tenant=a%26b&q=x%20y%2Bz&tag=one&tag=two&given=5");
  }

  @Test
  void letsARequestReplaceAHeaderOfTheClient() throws Exception {
    answer("[]");

    builder()
        .header("X-Tenant", "one")
        .basic("ann", Secret.of("pä:ss"))
        .build()
        .request("GET", "/items")
        .header("x-tenant", "two")
        .send();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().values("X-Tenant")).containsExactly("two");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Basic YW5uOnDDpDpzcw==");
  }

  @Test
  void findsHeadersInAnyCase() {
    server.enqueue(
        new MockResponse.Builder().addHeader("X-Page", "1").addHeader("x-page", "2").build());

    HttpHeaders headers = builder().build().get("/").headers();

    assertThat(headers.first("X-PAGE")).contains("1");
    assertThat(headers.all("x-Page")).containsExactly("1", "2");
    assertThat(headers.asMap()).containsKey("X-pAgE");
    assertThat(headers.first("absent")).isEmpty();
  }

  @Test
  void decodesTextAsTheContentTypeSays() {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json; charset=ISO-8859-1")
            .body(
                new okio.Buffer()
                    .write("{\"name\":\"grün\"}".getBytes(StandardCharsets.ISO_8859_1)))
            .build());

    HttpResponse response = builder().build().get("/");

    assertThat(response.text()).isEqualTo("{\"name\":\"grün\"}");
    assertThat(response.as(Item.class).name()).isEqualTo("grün");
  }

  @Test
  void takesFreeJsonWithItsNullsAsABody() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());

    builder().build().patch("/items/1", JsonNodeFactory.instance.objectNode().putNull("name"));

    assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"name\":null}");
  }

  @Test
  void sharesOneConnectionAmongClientsMadePerCall() throws Exception {
    for (int call = 0; call < 20; call++) {
      answer("[]");
      builder().build().get("/items/");
    }

    for (int call = 0; call < 20; call++) {
      assertThat(server.takeRequest().getExchangeIndex()).isEqualTo(call);
    }
  }

  @Test
  void standsOnAClientOfTheAuthor() throws Exception {
    answer("[]");
    OkHttpClient base =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain.request().newBuilder().header("X-Trace", "of the author").build()))
            .build();

    builder().okHttp(base).build().get("/items/");

    assertThat(server.takeRequest().getHeaders().get("X-Trace")).isEqualTo("of the author");
  }

  @Test
  void readsTheSecretOfATokenAnswerWithoutShowingIt() {
    answer("{\"access_token\":\"t0ken-value\"}");
    record Token(Secret access_token) {}

    Token token = builder().build().post("/token", Map.of("a", 1)).as(Token.class);

    assertThat(token.access_token()).isEqualTo(Secret.of("t0ken-value"));
    assertThat(token.toString()).doesNotContain("t0ken-value");
  }
}
