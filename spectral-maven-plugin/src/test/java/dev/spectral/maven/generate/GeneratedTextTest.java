package dev.spectral.maven.generate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a generated class reads. */
class GeneratedTextTest {

  @TempDir Path classes;

  @Test
  void readsWell() {
    GeneratedSource slack = Sources.generate(Sources.json("slack.json"));
    assertThat(slack.text()).isEqualTo(Sources.text("Slack.java.txt"));
    assertThat(slack.className()).isEqualTo("acme.components.Slack");
    assertThat(slack.file(Path.of("out"))).isEqualTo(Path.of("out/acme/components/Slack.java"));
  }

  @Test
  void isTheSameForEveryOrderOfTheManifest() {
    String one = "{\"key\": \"k\", \"actions\": {\"a-b\": {}, \"a_b\": {}, \"aB\": {}}}";
    String other = "{\"key\": \"k\", \"actions\": {\"aB\": {}, \"a_b\": {}, \"a-b\": {}}}";
    String text = Sources.generate(Sources.parse(one)).text();
    assertThat(Sources.generate(Sources.parse(other)).text()).isEqualTo(text);
    assertThat(text).contains("JsonNode aB() {\n    return actions.call(\"aB\", Map.of());");
    assertThat(text).contains("JsonNode aB2() {\n    return actions.call(\"a-b\", Map.of());");
    assertThat(text).contains("JsonNode aB3() {\n    return actions.call(\"a_b\", Map.of());");
  }

  @Test
  void canBeReadInTheEncodingOfTheProject() {
    String manifest = "{\"key\": \"k\", \"display\": {\"label\": \"Grüße 😀\"}}";
    GeneratedSource source = Sources.generate(Sources.parse(manifest));
    assertThat(new String(source.bytes(UTF_8), UTF_8)).contains("The component Grüße 😀.");
    assertThat(new String(source.bytes(US_ASCII), US_ASCII))
        .contains("The component Gr\\u00fc\\u00dfe \\ud83d\\ude00.");
    new Sources(classes)
        .add(source.className(), new String(source.bytes(US_ASCII), US_ASCII))
        .load();
  }
}
