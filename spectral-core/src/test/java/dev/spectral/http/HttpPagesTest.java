package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPagesTest {

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
    return HttpClient.builder().baseUrl(URI.create(server.url("/api").toString()));
  }

  private void page(String json, String... links) {
    MockResponse.Builder answer = new MockResponse.Builder().body(json);
    for (String link : links) {
      answer.addHeader("Link", link);
    }
    server.enqueue(answer.build());
  }

  private List<String> targets() throws InterruptedException {
    List<String> targets = new ArrayList<>();
    for (int n = server.getRequestCount(); n > 0; n--) {
      targets.add(server.takeRequest().getTarget());
    }
    return targets;
  }

  private static List<Integer> read(HttpPages pages) {
    return pages.stream().flatMap(page -> page.asList(Integer.class).stream()).toList();
  }

  @Test
  void followsLinkHeadersUntilThereIsNone() throws Exception {
    page("[1]", "</api/items?at=a&limit=2>; rel=\"next\", </api/items>; rel=first");
    page("[2]", "<" + server.url("/api/items?at=b") + ">;rel=\"last next\"");
    page("[3]", "</api/items>; rel=prev");

    HttpPages pages =
        builder()
            .query("tenant", "t")
            .build()
            .request("GET", "/items")
            .query("limit", 2)
            .query("api_key", Secret.of("the-key"))
            .pages(Paging.byLink());

    assertThat(read(pages)).containsExactly(1, 2, 3);
    assertThat(targets())
        .containsExactly(
            "/api/items?tenant=t&limit=2&api_key=the-key",
            "/api/items?at=a&limit=2&tenant=t&api_key=the-key",
            "/api/items?at=b&tenant=t&api_key=the-key");
  }

  @Test
  void sendsTheLoginWithEveryPage() throws Exception {
    page("[1]", "<?p=2>; rel=next");
    page("[2]");

    read(builder().bearer(Secret.of("k")).build().request("GET", "/i").pages(Paging.byLink()));

    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer k");
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer k");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example/api/items",
        "//evil.example/api",
        "https://localhost/api/items",
        "http://localhost:1/api",
        "\\\\evil.example\\x",
      })
  void refusesAPageOfAnotherOrigin(String next) {
    page("[1]", "<" + next + ">; rel=\"next\"");
    Iterator<HttpResponse> pages =
        builder()
            .bearer(Secret.of("the-key"))
            .build()
            .request("GET", "/items")
            .pages(Paging.byLink())
            .iterator();

    assertThat(pages.next().asList(Integer.class)).containsExactly(1);
    assertThat(pages.hasNext()).isTrue();
    assertThatThrownBy(pages::next)
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("leads to another origin than the client's base URL")
        .hasMessageNotContaining("the-key");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void takesNoLoginFromALinkAndRefusesWhatIsNoUrl() throws Exception {
    String host = server.getHostName() + ":" + server.getPort();
    page("[1]", "<http://ann:pw@" + host + "/api/two#x>; rel=next");
    page("[2]", "<javascript:alert(1)>; rel=next");

    HttpPages pages = builder().build().request("GET", "/one").pages(Paging.byLink());

    assertThatThrownBy(() -> read(pages))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("its next page \"javascript:alert(1)\" is not at a URL.");
    server.takeRequest();
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void requestsAPageOnlyWhenItIsAskedFor() {
    page("[1]", "<?p=2>; rel=next");
    page("[2]", "<?p=3>; rel=next");
    HttpPages pages = builder().build().request("GET", "/items").pages(Paging.byLink());
    assertThat(server.getRequestCount()).isZero();

    assertThat(pages.stream().limit(2).mapToInt(page -> page.json().get(0).intValue()).sum())
        .isEqualTo(3);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void sendsTheCursorOfEachPage() throws Exception {
    page("{\"next\":\"a&b\"}");
    page("{\"next\":7}");
    page("{\"next\":null}");
    page("{\"next\":\"\"}");
    page("{}");
    HttpClient client = builder().build();

    Paging paging = Paging.byCursor("cursor", "/next");
    HttpPages pages = client.request("GET", "/items").query("cursor", "first").pages(paging);

    assertThat(pages.stream().count()).isEqualTo(3);
    assertThat(pages.stream().count()).isEqualTo(1);
    assertThat(pages.stream().count()).isEqualTo(1);
    assertThat(targets().subList(0, 4))
        .containsExactly(
            "/api/items?cursor=first",
            "/api/items?cursor=a%26b",
            "/api/items?cursor=7",
            "/api/items?cursor=first");
  }

  @Test
  void followsAUrlInTheBody() throws Exception {
    page("{\"paging\":{\"next\":\"/api/items/2\"}}");
    page("{\"paging\":{\"next\":false}}");

    HttpPages pages =
        builder().build().request("GET", "/items").pages(Paging.byUrl("/paging/next"));

    assertThat(pages).hasSize(2);
    assertThat(targets()).containsExactly("/api/items", "/api/items/2");
    page("{\"paging\":{\"next\":{}}}");
    assertThatThrownBy(() -> pages.iterator().next())
        .isInstanceOf(HttpBodyException.class)
        .hasMessageContaining("has at /paging/next neither a text nor nothing");
    assertThatIllegalArgumentException().isThrownBy(() -> Paging.byUrl("next"));
  }

  @Test
  void countsPagesAndEntries() throws Exception {
    page("[1]");
    page("[]");
    page("[1,2]");
    page("[3]");
    HttpClient client = builder().build();

    Paging byNumber = Paging.byNumber("page", page -> !page.json().isEmpty());
    assertThat(client.request("GET", "/a").query("page", 0).pages(byNumber)).hasSize(2);
    Paging byOffset = Paging.byOffset("skip", 2, page -> page.json().size() == 2);
    assertThat(read(client.request("GET", "/b").pages(byOffset))).containsExactly(1, 2, 3);

    assertThat(targets())
        .containsExactly("/api/a?page=0", "/api/a?page=1", "/api/b", "/api/b?skip=2");
  }

  @Test
  void startsToCountAtOneUnlessTold() throws Exception {
    page("[1]");
    page("[]");

    Paging paging = Paging.byNumber("page", page -> !page.json().isEmpty());
    assertThat(builder().build().request("GET", "/a").pages(paging)).hasSize(2);

    assertThat(targets()).containsExactly("/api/a", "/api/a?page=2");
  }

  @Test
  void refusesToCountWhatItCannot() {
    page("[1]");
    page("[1]");
    Paging paging = Paging.byNumber("page", page -> true);
    HttpClient client = builder().build();

    assertThatThrownBy(() -> read(client.request("GET", "/a?page=1").pages(paging)))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("page, which changes from page to page, is part of the path");
    assertThatThrownBy(() -> read(client.request("GET", "/a").query("page", "x").pages(paging)))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("the query parameter page=x does not count pages");
  }

  @Test
  void stopsAListThatDoesNotEnd() {
    for (int n = 0; n < 4; n++) {
      page("[1]", "<?p=" + n + ">; rel=next");
    }
    HttpRequest request = builder().build().request("GET", "/items");

    assertThatThrownBy(() -> read(request.pages(Paging.byLink().maxPages(2))))
        .isInstanceOf(HttpPagesException.class)
        .hasMessage(
            "GET "
                + server.url("/api/items?p=0")
                + " is page 2 of a list that may have 2, and leads to another one."
                + " Raise maxPages(n), or take only what is needed with stream().limit(n).");
    assertThat(request.pages(Paging.byLink().maxPages(2)).stream().limit(2)).hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> Paging.byLink().maxPages(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Paging.byOffset("o", 0, page -> true));
  }

  @Test
  void stopsAListThatGoesInACircle() {
    page("[1]", "<?p=2>; rel=next");
    page("[2]", "<items>; rel=next");

    Iterator<HttpResponse> pages =
        builder().build().request("GET", "/items").pages(Paging.byLink()).iterator();

    pages.next();
    pages.next();
    assertThatThrownBy(pages::next)
        .isInstanceOf(HttpPagesException.class)
        .hasMessageContaining("is page 2 of a list, and leads back to a page that was read before");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void stopsACircleAlsoWhereTheClientAddsParameters() {
    page("[1]", "<?p=2>; rel=next");
    page("[2]", "<?p=3>; rel=next");
    page("[3]", "<?p=2>; rel=next");
    HttpClient client = builder().query("key", Secret.of("the-key")).build();

    assertThatThrownBy(() -> read(client.request("GET", "/items").pages(Paging.byLink())))
        .isInstanceOf(HttpPagesException.class)
        .hasMessageContaining("is page 3 of a list, and leads back")
        .hasMessageNotContaining("the-key");
  }

  @Test
  void canGoOnAtAPageThatFailed() {
    page("[1]", "<?p=2>; rel=next");
    server.enqueue(new MockResponse.Builder().code(503).build());
    page("[2]");
    Iterator<HttpResponse> pages =
        builder().build().request("GET", "/items").pages(Paging.byLink()).iterator();

    pages.next();
    assertThatThrownBy(pages::next).isInstanceOf(HttpStatusException.class);

    assertThat(pages.next().asList(Integer.class)).containsExactly(2);
    assertThat(pages.hasNext()).isFalse();
  }

  @Test
  void saysWhenThereAreNoMorePages() {
    page("[1]");
    Iterator<HttpResponse> pages =
        builder()
            .build()
            .request("GET", "/items")
            .pages(Paging.byUrl(page -> Optional.empty()))
            .iterator();

    pages.next();

    assertThat(pages.hasNext()).isFalse();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
  }
}
