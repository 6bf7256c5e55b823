package dev.spectral.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.ComponentCall;
import dev.spectral.ComponentCalls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated classes send, against what the reference, recorded, sent of the same. */
class RecordedCallsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path TABLE =
      Path.of("../spectral-core/src/test/resources/behaviour/perform.json");

  private static final String CALLER =
      """
      package acme;
      import acme.components.AcmeKey;
      import dev.spectral.*;
      import java.util.*;
      public final class Caller implements java.util.function.Consumer<ComponentCalls> {
        @Override
        public void accept(ComponentCalls calls) {
          new AcmeKey(calls).%s;
        }
      }
      """;

  @TempDir Path classes;

  @Test
  void sendsAllValues() throws Exception {
    String real =
        "new AcmeKey.CreateReal(\"n\").withLimit(\"5\").withTags(List.of(\"a\")).withHeaders(List.of("
            + "new KeyValue<>(\"h\", \"v\"), new KeyValue<>(\"o\", \"{\\\"x\\\":1}\")))";
    assertSent("CNI context.components invocation: all values", "/result/calls/0", real(real));
  }

  @Test
  void sendsDefaults() throws Exception {
    assertSent(
        "CNI context.components invocation: defaults",
        "/result/calls/0",
        real("new AcmeKey.CreateReal(\"n\")"));
  }

  @Test
  void sendsKeysWithValuesAsAList() throws Exception {
    assertSent(
        "CNI context.components invocation: kv as array passes through",
        "/result/calls/0",
        real("new AcmeKey.CreateReal(\"n\").withHeaders(List.of(new KeyValue<>(\"a\", \"b\")))"));
  }

  @Test
  void callsTheLatestVersionWithoutASignature() throws Exception {
    assertSent(
        "CNI components: legacy action falls back to the registry key; null signature -> empty string",
        "/result/0",
        call(manifest(""), "legacy()"));
  }

  @Test
  void leavesOutKeysWithValuesThatHaveNoDefault() throws Exception {
    String recorded = "CNI components: keyvaluelist input without a default and no value throws";
    assertThat(recorded(recorded).path("errorName").asText()).isEqualTo("TypeError");
    assertThat(call(manifest("sig"), "bare(new AcmeKey.Bare())").inputs()).isEmpty();
  }

  private ComponentCall real(String inputs) throws Exception {
    return call(manifest("sig"), "createReal(" + inputs + ")");
  }

  private static void assertSent(String name, String path, ComponentCall ours) throws IOException {
    JsonNode sent = recorded(name).at(path);
    JsonNode component = sent.at("/ref/component");
    assertThat(ours.component()).isEqualTo(component.get("key").asText());
    assertThat(ours.isPublic()).isEqualTo(component.get("isPublic").asBoolean());
    assertThat(ours.signature()).isEqualTo(component.get("signature").asText());
    assertThat(ours.action()).isEqualTo(sent.at("/ref/key").asText());
    assertThat(JSON.<JsonNode>valueToTree(ours.inputs())).isEqualTo(sent.get("values"));
  }

  private static JsonNode recorded(String name) throws IOException {
    return JSON.readTree(TABLE.toFile())
        .get("cases")
        .valueStream()
        .filter(one -> one.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode manifest(String signature) {
    return Sources.parse(
        """
        {"formatVersion": 1, "public": true, "signature": "%s", "definition": {"key": "acme-key",
         "display": {"label": "Acme", "description": "Acme"},
         "actions": {
          "createReal": {"key": "createReal", "display": {"label": "C", "description": "d"},
           "inputs": [
            {"key": "name", "type": "string", "label": "Name", "required": true},
            {"key": "limit", "type": "string", "label": "Limit", "default": "10"},
            {"key": "tags", "type": "string", "label": "Tags", "collection": "valuelist",
             "default": []},
            {"key": "headers", "type": "string", "label": "Headers",
             "collection": "keyvaluelist", "default": []}]},
          "bare": {"key": "bare", "display": {"label": "B", "description": "d"},
           "inputs": [
            {"key": "headers", "type": "string", "label": "Headers",
             "collection": "keyvaluelist"}]},
          "legacy": {"key": "legacy", "display": {"label": "L", "description": "d"},
           "inputs": []}}}}
        """
            .formatted(signature));
  }

  private ComponentCall call(JsonNode manifest, String expression) throws Exception {
    ClassLoader loader =
        new Sources(classes)
            .add(Sources.generate(manifest))
            .add("acme.Caller", CALLER.formatted(expression))
            .load();
    @SuppressWarnings("unchecked")
    Consumer<ComponentCalls> caller =
        (Consumer<ComponentCalls>) loader.loadClass("acme.Caller").getConstructor().newInstance();
    List<ComponentCall> calls = new ArrayList<>();
    caller.accept(
        call -> {
          calls.add(call);
          return NullNode.getInstance();
        });
    assertThat(calls).hasSize(1);
    return calls.get(0);
  }
}
