package acme.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Data;
import dev.spectral.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

  private static JsonNode read(String xml) {
    return Xml.read(new Data(xml.getBytes(StandardCharsets.UTF_8), "application/xml"));
  }

  @Test
  void readsWhatTheRootHolds() {
    JsonNode read = read("<a><b>1</b><c><d>Z&#252;rich</d></c></a>");
    assertThat(read.path("b").asText()).isEqualTo("1");
    assertThat(read.at("/c/d").asText()).isEqualTo("Zürich");
  }

  @Test
  void believesTheEncodingThatTheXmlNames() {
    byte[] latin =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a><b>Zürich</b></a>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Xml.read(new Data(latin, "application/xml")).path("b").asText()).isEqualTo("Zürich");
  }

  @Test
  void readsNoFileOfThisMachine(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("secret.txt"), "very-secret");
    String xml =
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"%s\">]><a><b>&e;</b></a>".formatted(file.toUri());
    assertRefused(xml, "very-secret");
  }

  @Test
  @Timeout(10)
  void doesNotUnfoldEntities() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      xml.append("<!ENTITY e%1$d \"&e%2$d;&e%2$d;\">".formatted(i, i - 1));
    }
    assertRefused(xml.append("]><a><b>&e39;</b></a>").toString(), "haha");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "{\"a\": 1}", "<a><b></a>"})
  void refusesWhatIsNoXml(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("Input 'body' is no XML. Send a notification as XML.");
  }

  private static void assertRefused(String xml, String never) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageNotContaining(never);
  }
}
