package dev.spectral.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a manifest says is taken for code. */
class HostileManifestTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> ATTACKS =
      List.of(
          "*/ static { System.exit(1); } /*",
          "\\u002a/ static { System.exit(1); } /*",
          "\"; static { System.exit(1); } //",
          "\"); System.exit(1); (\"",
          "$T $L $S $$ $1L $> $<",
          "{@code unclosed <b>&nbsp; @param x {@link Nowhere}",
          "C:\\users\\unknown",
          "line\nbreak\r\n\u2028\u0000\t\u202e",
          "\uD800 lone surrogate");

  @TempDir Path classes;

  @Test
  void survivesHostileTexts() {
    ObjectNode manifest = component("hostile");
    for (String attack : ATTACKS) {
      manifest.withObject("/display").put("label", attack).put("description", attack);
      ObjectNode action = manifest.withObject("/actions").putObject("a" + ATTACKS.indexOf(attack));
      action.putObject("display").put("label", attack).put("description", attack);
      ObjectNode input = action.putArray("inputs").addObject().put("key", "input");
      for (String member : List.of("label", "comments", "example", "placeholder", "default")) {
        input.put(member, attack);
      }
      input.put("type", "string").put("language", attack).put("collection", attack);
      ObjectNode choice = input.putArray("model").addObject();
      choice.put("label", attack).put("value", attack);
      manifest.withArray("/connections").addObject().put("key", attack).put("label", attack);
      ObjectNode trigger = manifest.withObject("/triggers").putObject(attack);
      trigger.set("inputs", action.path("inputs"));
      ObjectNode schema = JSON.createObjectNode().put("type", "object");
      schema.putObject("properties").putObject(attack).put("description", attack);
      action.putObject("outputSchema").put("type", "actionOutput").put("schema", schema.toString());
    }
    new Sources(classes).add(Sources.generate(manifest)).load();
  }

  @Test
  void survivesHostileKeys() throws Exception {
    Stream<String> words =
        Stream.of(
            "class int var record yield _ __ $ 1 1a - toString hashCode getClass notify wait clone",
            "finalize equals annotationType toWire value String Object Optional List Map Value",
            "Objects Secret hostile Hostile java dev com org inputs calls actions this null true",
            "goto const enum 日本語 ß é a.b a/b ../x a;b a(b) OAuth2 API URLPath x2d");
    List<String> keys =
        Stream.concat(words.flatMap(one -> Arrays.stream(one.split(" "))), ATTACKS.stream())
            .toList();
    ObjectNode manifest = component("hostile");
    ArrayNode inputs = JSON.createArrayNode();
    keys.forEach(key -> inputs.addObject().put("key", key).put("type", "string"));
    ObjectNode group = inputs.addObject().put("key", "group").put("type", "structuredObject");
    group.set("inputs", inputs.deepCopy());
    ObjectNode choice = inputs.addObject().put("key", "choice").put("type", "dynamicObject");
    ArrayNode configurations = choice.putArray("inputs");
    ArrayNode model = inputs.addObject().put("key", "mode").put("type", "string").putArray("model");
    ObjectNode schema = JSON.createObjectNode().put("type", "object");
    for (String key : keys) {
      model.addObject().put("value", key).put("label", key);
      configurations.addObject().put("key", key).putArray("inputs");
      schema.withObject("/properties").putObject(key).put("type", "integer");
      for (String kind : List.of("actions", "triggers", "dataSources")) {
        manifest.withObject("/" + kind).putObject(key).put("key", key);
      }
    }
    for (String kind : List.of("actions", "triggers", "dataSources")) {
      ObjectNode all = manifest.withObject("/" + kind).putObject("all");
      all.set("inputs", inputs);
      all.putObject("outputSchema").put("type", "actionOutput").put("schema", schema.toString());
    }
    GeneratedSource source = Sources.generate(manifest);
    Class<?> made = new Sources(classes).add(source).load().loadClass(source.className());
    List<String> methods = Arrays.stream(made.getDeclaredMethods()).map(Method::getName).toList();
    assertThat(methods).hasSize(keys.size() + 1).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"string", "list", "optional", "value", "java", "Slack!", "123", "日本"})
  void namesTheClassOfAnyComponent(String key) {
    ObjectNode manifest = (ObjectNode) Sources.json("slack.json").path("definition");
    new Sources(classes).add(Sources.generate(manifest.put("key", key))).load();
  }

  @Test
  void splitsWhatIsTooLongForOneConstant() throws Exception {
    ObjectNode manifest = component("long");
    ArrayNode inputs = manifest.withObject("/actions").putObject("a").putArray("inputs");
    ObjectNode input = inputs.addObject().put("key", "text").put("type", "string");
    input.put("default", "日😀".repeat(30_000)).put("label", "long ".repeat(20_000));
    manifest.withObject("/triggers").putObject("t").set("inputs", inputs);
    new Sources(classes).add(Sources.generate(manifest)).load();
  }

  @Test
  void stopsNestingBeforeFileNamesGetTooLong() {
    String name = "n".repeat(100);
    ObjectNode input = JSON.createObjectNode().put("key", "x").put("type", "string");
    for (int depth = 0; depth < 30; depth++) {
      ObjectNode outer = JSON.createObjectNode().put("key", name).put("type", "structuredObject");
      outer.putArray("inputs").add(input);
      input = outer;
    }
    ObjectNode manifest = component(name);
    manifest.withObject("/actions").putObject(name).putArray("inputs").add(input);
    new Sources(classes).add(Sources.generate(manifest)).load();
  }

  @Test
  void refusesWhatNoCallCouldSay() {
    ObjectNode manifest = component("twice");
    ArrayNode inputs = manifest.withObject("/actions").putObject("send").putArray("inputs");
    inputs.addObject().put("key", "text").put("type", "string");
    inputs.addObject().put("key", "text").put("type", "string");
    assertThatThrownBy(() -> Sources.generate(manifest))
        .isInstanceOf(GenerateException.class)
        .hasMessage(
            "twice: action send has the input 'text' twice, so a call of it could not say which one"
                + " it means. Fix: correct the manifest.");
  }

  @Test
  void refusesWhatIsNoManifest() {
    assertThatThrownBy(() -> Sources.generate(Sources.parse("[]")))
        .isInstanceOf(GenerateException.class)
        .hasMessageContaining("it has no key, alone or under 'definition'. Fix: give the");
    JsonNode slack = Sources.json("slack.json");
    assertThatThrownBy(() -> new ComponentGenerator("a").generate(slack, "", "No Name"))
        .hasMessage("'No Name' is no name of a Java class. Fix: correct <className>.");
    assertThatThrownBy(() -> new ComponentGenerator("acme.1"))
        .hasMessage("'acme.1' is no name of a Java package. Fix: write it as acme.components.");
  }

  private static ObjectNode component(String key) {
    return JSON.createObjectNode().put("key", key);
  }
}
