package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;

/** Holds whatever an author or the other system may write to what we promise of it. */
class HttpFuzzTest {

  record Field(String name, Optional<String> fileName, ByteString content) {}

  @Provide
  Arbitrary<HttpLink> link() {
    Arbitrary<String> target = Arbitraries.strings().withCharRange(' ', '~').excludeChars('>');
    Arbitrary<String> name =
        Arbitraries.strings().alpha().numeric().withChars("*-_").ofMinLength(1);
    Arbitrary<String> value = Arbitraries.strings().withCharRange('\t', '\u00ff');
    return Combinators.combine(
            target.map(String::strip), Arbitraries.maps(name.map(Text::lower), value).ofMaxSize(5))
        .as(HttpLink::new);
  }

  private static String write(HttpLink link) {
    return "<"
        + link.target()
        + ">"
        + link.parameters().entrySet().stream()
            .map(one -> "; " + one.getKey() + "=\"" + escape(one.getValue()) + "\"")
            .collect(Collectors.joining());
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  @Property(tries = 300)
  void readsEveryLinkThatIsWritten(@ForAll @Size(max = 20) List<@From("link") HttpLink> links) {
    String line = links.stream().map(HttpFuzzTest::write).collect(Collectors.joining(", "));

    assertThat(LinkParser.parse(List.of(line))).isEqualTo(links);
    assertThat(LinkParser.parse(links.stream().map(HttpFuzzTest::write).toList())).isEqualTo(links);
  }

  @Provide
  Arbitrary<String> nearlyALink() {
    return Arbitraries.of("<", ">", ";", ",", "=", "\"", "\\", " ", "rel", "next", "a", "\0", "ü")
        .list()
        .ofMaxSize(200)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void readsWhatIsNearlyALinkWithoutAnError(@ForAll("nearlyALink") String line) {
    assertThat(LinkParser.parse(List.of(line)))
        .hasSizeLessThanOrEqualTo(line.length() / 2)
        .allSatisfy(link -> assertThat(line).contains(link.target()));
    assertThatCode(() -> SensitiveText.mask(line)).doesNotThrowAnyException();
  }

  @Property(tries = 1000)
  void neverFollowsALinkToAnotherOrigin(@ForAll("nearlyAUrl") String url) {
    HttpClient client = HttpClient.builder().baseUrl(URI.create("https://erp.example/api")).build();
    HttpUrl address = HttpUrl.get("https://erp.example/api/items?page=1");
    HttpRequest request = client.request("GET", "/items");
    CallSite site = new CallSite("GET", "https://erp.example/api/items", List.of());
    HttpResponse page = new HttpResponse(site, address, 200, HttpHeaders.of(Map.of()), new byte[0]);
    try {
      HttpRequest next = PageRequests.to(request, page, url);
      HttpUrl asked = new Preparation(client.settings(), next).prepare().request().url();
      assertThat(asked.scheme() + "://" + asked.host() + ":" + asked.port())
          .isEqualTo("https://erp.example:443");
      assertThat(asked.encodedUsername() + asked.encodedPassword()).isEmpty();
    } catch (HttpRequestException e) {
      assertThat(e).hasMessageContaining("not ");
    }
  }

  @Provide
  Arbitrary<String> nearlyAUrl() {
    return Arbitraries.of(
            "https:",
            "http:",
            "HTTPS:",
            "//",
            "/",
            "\\",
            "erp.example",
            "evil.example",
            "@",
            ":",
            "443",
            "?",
            "#",
            "..",
            "%2e",
            "{id}",
            " ",
            "\t",
            "a",
            "\0",
            "ü",
            "[::1]",
            "%00")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Field> field() {
    Arbitrary<String> name =
        Arbitraries.strings().excludeChars('\n', '\r').filter(HttpFuzzTest::isSendable);
    return Combinators.combine(
            name, name.optional(), Arbitraries.bytes().array(byte[].class).map(ByteString::of))
        .as(Field::new);
  }

  private static boolean isSendable(String name) {
    return name.chars()
        .noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
  }

  @Property(tries = 300)
  void writesFormsThatAnyoneCanRead(
      @ForAll @Size(min = 1, max = 6) List<@From("field") Field> fields) throws IOException {
    Multipart form = Multipart.form();
    for (Field field : fields) {
      HttpFile file =
          HttpFile.of(
              field.fileName().orElse("x"),
              new ByteArrayInputStream(field.content().toByteArray()));
      form =
          field.fileName().isPresent()
              ? form.file(field.name(), file)
              : form.field(field.name(), field.content().utf8());
    }

    FormBody body = form.body(new ArrayList<>());

    Buffer sent = new Buffer();
    body.writeTo(sent);
    assertThat(body.contentLength()).isIn(-1L, sent.size());
    MediaType type = body.contentType();
    try (MultipartReader reader = new MultipartReader(sent, type.parameter("boundary"))) {
      for (Field field : fields) {
        MultipartReader.Part part = reader.nextPart();
        assertThat(disposition(part.headers())).isEqualTo(expected(field));
        ByteString came = part.body().readByteString();
        assertThat(came).isEqualTo(content(field));
      }
      assertThat(reader.nextPart()).isNull();
    }
  }

  private static ByteString content(Field field) {
    return field.fileName().isPresent()
        ? field.content()
        : ByteString.encodeUtf8(field.content().utf8());
  }

  private static Map<String, String> expected(Field field) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("name", field.name().replace("\"", "%22"));
    field.fileName().ifPresent(name -> names.put("filename", name.replace("\"", "%22")));
    return names;
  }

  /** Reads the names of a part; a quote in them is written %22. */
  private static Map<String, String> disposition(Headers headers) {
    String text = headers.get("Content-Disposition");
    Map<String, String> names = new LinkedHashMap<>();
    var pairs = Pattern.compile("; (name|filename)=\"([^\"]*)\"").matcher(text);
    while (pairs.find()) {
      names.put(pairs.group(1), pairs.group(2));
    }
    return names;
  }

  @Property(tries = 2000)
  void readsAnyRetryAfter(@ForAll("nearlyATime") String text) {
    Optional<Duration> wait = RetryAfter.read(text, Patience.NOW);

    assertThat(wait.filter(Duration::isNegative)).isEmpty();
    assertThat(Backoff.USUAL.before(3, wait, 1))
        .isBetween(Duration.ofMillis(800), Duration.ofSeconds(60));
  }

  @Provide
  Arbitrary<String> nearlyATime() {
    return Arbitraries.of(
            "0", "9", "99999999", "-", ".", " ", "Sun, 01 Mar 2026 10:00:09", "GMT", "é", "\n")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
