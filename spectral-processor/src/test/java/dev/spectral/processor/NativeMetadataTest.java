package dev.spectral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a native image keeps of a component is all that the SDK ever looks into. */
class NativeMetadataTest {

  private static final Path SOURCES = Path.of("src", "test", "resources", "nativeimage");
  private static final String FILE =
      "META-INF/native-image/dev.spectral/acme.Broad/reachability-metadata.json";
  private static final int LOOKED_INTO_AT_LEAST = 25;

  @TempDir Path output;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] answer =
              "{\"id\":\"1\",\"inner\":{\"kind\":\"A\"}}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void namesEveryClassThatTheSdkLooksInto() throws Exception {
    compile(output, "Broad", "Drive");
    assertThat(drive())
        .containsExactly(
            "describe true",
            "all {data={name=bolt, tags=[{text=new}], price=7}}",
            "remote {data={id=1, inner={kind=A}}}",
            "stock {data=[{item={name=bolt, tags=[{text=new}], price=7}, levels=[{number=1}]}]}",
            "find {data={tag={text=bolt}}, branch=One}",
            "find {data={tag={text=x}}, branch=One}",
            "test CONNECTED",
            "towns Success",
            "PERFORM Fired",
            "ON_INSTANCE_DEPLOY Fired");
    Set<String> seen = new TreeSet<>(ReflectionLog.SEEN);
    seen.removeIf(one -> !one.startsWith("acme."));
    assertThat(seen.stream().map(one -> one.split(" ", 2)[0]).distinct())
        .hasSizeGreaterThanOrEqualTo(LOOKED_INTO_AT_LEAST);
    Map<String, JsonNode> kept = kept();
    assertThat(seen).filteredOn(one -> !isKept(kept, one)).isEmpty();
  }

  @Test
  void writesTheSameBytesFromTheSameSources() throws IOException {
    compile(output.resolve("a"), "Broad", "Drive");
    compile(output.resolve("b"), "Drive", "Broad");
    compile(output.resolve("b"), "Broad");
    assertThat(output.resolve("b").resolve(FILE))
        .hasSameBinaryContentAs(output.resolve("a").resolve(FILE));
  }

  @Test
  void keepsTheClassFilesThatTellTheOrderOfTheOperations() throws IOException {
    compile(output, "Broad");
    JsonNode resources =
        new ObjectMapper().readTree(Files.readString(output.resolve(FILE))).get("resources");
    assertThat(resources)
        .extracting(one -> one.get("glob").asText())
        .containsExactly("acme/Broad.class", "acme/Broad$Items.class", "acme/Broad$Triggers.class");
  }

  @Test
  void writesNothingForAComponentWithErrors() {
    String head = "@Component(key = \"broad\", label = \"\", description = \"Broad.\")\n";
    new Compiler(output).check(Source.of(head + "public final class Broad {}\n"));
    assertThat(output.resolve(FILE)).doesNotExist();
  }

  @Test
  void followsTypesThatNameThemselves() throws IOException {
    String source =
        """
        @Component(key = "broad", label = "Broad", description = "Broad.")
        public final class Broad {
          public interface Node<N extends Node<N>> { N next(); }
          public record Leaf(String name) implements Node<Leaf> {
            public Leaf next() { return this; }
          }
          @Action(label = "L", description = "d.")
          public Leaf leaf() { return new Leaf("a"); }
        }
        """;
    assertThat(new Compiler(output).check(Source.of(source))).isEmpty();
    assertThat(Files.readString(output.resolve(FILE))).contains("Broad$Node", "Broad$Leaf");
  }

  private static void compile(Path output, String... names) throws IOException {
    Files.createDirectories(output);
    Source[] sources = new Source[names.length];
    for (int i = 0; i < names.length; i++) {
      sources[i] = Source.of(Files.readString(SOURCES.resolve(names[i] + ".java")));
    }
    assertThat(new Compiler(output).with("-parameters").check(sources)).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private List<String> drive() throws Exception {
    ReflectionLog.SEEN.clear();
    try (WatchedLoader loader = new WatchedLoader(output)) {
      Object drive = loader.loadClass("acme.Drive").getConstructor().newInstance();
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      return ((Function<String, List<String>>) drive).apply(url);
    }
  }

  private Map<String, JsonNode> kept() throws IOException {
    JsonNode file = new ObjectMapper().readTree(Files.readString(output.resolve(FILE)));
    Map<String, JsonNode> kept = new TreeMap<>();
    file.get("reflection").forEach(one -> kept.put(one.get("type").asText(), one));
    return kept;
  }

  private static boolean isKept(Map<String, JsonNode> kept, String seen) {
    String[] words = seen.split(" ", 2);
    JsonNode entry = kept.get(words[0]);
    return entry != null && (words[1].equals("type") || entry.path(words[1]).asBoolean());
  }
}
