package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpLinkTest {

  private static List<HttpLink> parse(String... values) {
    return HttpHeaders.of(Map.of("link", List.of(values))).links();
  }

  private static HttpLink link(String target, String... parameters) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      named.put(parameters[i], parameters[i + 1]);
    }
    return new HttpLink(target, named);
  }

  @Test
  void readsLinksOfOneAndOfSeveralLines() {
    assertThat(parse("</a>; rel=\"next\"; title=\"a, \\\"b\\\"; c\", </b>;rel=prev", "<c>"))
        .containsExactly(
            link("/a", "rel", "next", "title", "a, \"b\"; c"),
            link("/b", "rel", "prev"),
            link("c"));
  }

  @Test
  void isLenientWhereTheStandardIs() {
    assertThat(parse(" ,, <a> ; REL = next ;; rel=other ; flag ; x=\"open"))
        .containsExactly(link("a", "rel", "next", "flag", "", "x", "open"));
    assertThat(parse("<a>junk, <b,c;d>;rel=x"))
        .containsExactly(link("a"), link("b,c;d", "rel", "x"));
    assertThat(parse("", "junk", "<open", "junk <a>", ";rel=next")).isEmpty();
  }

  @Test
  void knowsItsKinds() {
    HttpLink link = link("/a", "rel", "last  NEXT\thttps://x/y");

    assertThat(link.is("next")).isTrue();
    assertThat(link.is("https://x/y")).isTrue();
    assertThat(link.is("nex")).isFalse();
    assertThat(link("/a").is("next")).isFalse();
    assertThat(link("/a", "rel", "next", "anchor", "/other").is("next")).isFalse();
    assertThat(link.parameter("REL")).contains("last  NEXT\thttps://x/y");
  }

  @Test
  void givesTheFirstOfAKind() {
    HttpHeaders headers = HttpHeaders.of(Map.of("Link", List.of("<a>;rel=x, <b>;rel=x")));

    assertThat(headers.link("X")).map(HttpLink::target).contains("a");
    assertThat(headers.link("next")).isEmpty();
  }

  @Test
  void stopsAtItsBounds() {
    String many = "<a>;rel=x,".repeat(LinkParser.MOST_LINKS + 10);
    assertThat(parse(many)).hasSize(LinkParser.MOST_LINKS);
    assertThat(parse("<a>" + ";p=".repeat(10) + ";x".repeat(100))).hasSize(1);
    assertThat(parse("<" + "a".repeat(LinkParser.MOST_CHARACTERS) + ">")).isEmpty();
  }
}
