package dev.spectral.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCall;
import dev.spectral.ComponentCalls;
import dev.spectral.integration.ComponentResultException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generated class sends, and what it makes of the answer. */
class GeneratedCallsTest {

  private static final String HEAD =
      """
      package acme;
      import acme.components.*;
      import com.fasterxml.jackson.databind.node.*;
      import dev.spectral.*;
      import dev.spectral.form.*;
      import dev.spectral.integration.*;
      import java.time.*;
      import java.util.*;
      public final class Caller implements java.util.function.Function<ComponentCalls, Object> {
        private static final ConnectionHandle LOGIN =
            ConnectionHandle.of(Map.of("key", "oauth2", "token", Map.of("access_token", "t")));
        @Override
        public Object apply(ComponentCalls calls) {
          return %s;
        }
      }
      """;

  private static final String POST =
      "new Slack(calls).postMessage(new Slack.PostMessage(LOGIN, \"general\", \"Hi\")%s)";

  @TempDir Path classes;

  private final List<ComponentCall> calls = new ArrayList<>();

  private Object call(String manifest, String expression, String answer) throws Exception {
    ClassLoader loader =
        new Sources(classes)
            .add(Sources.generate(Sources.json(manifest)))
            .add("acme.Caller", HEAD.formatted(expression))
            .load();
    @SuppressWarnings("unchecked")
    Function<ComponentCalls, Object> caller =
        (Function<ComponentCalls, Object>)
            loader.loadClass("acme.Caller").getConstructor().newInstance();
    JsonNode data = Sources.parse(answer);
    return caller.apply(
        call -> {
          calls.add(call);
          return data;
        });
  }

  private static Object json(String json) throws Exception {
    return new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, Object.class);
  }

  @Test
  void sendsWhatIsGivenAndTheDefaultsOfTheRest() throws Exception {
    Object result = call("slack.json", POST.formatted(""), "{\"ok\": true, \"ts\": \"1.2\"}");
    assertThat(calls).hasSize(1);
    ComponentCall call = calls.get(0);
    assertThat(call.component()).isEqualTo("slack");
    assertThat(call.isPublic()).isTrue();
    assertThat(call.signature()).isEqualTo("3f786850e387550fdab836ed7e6dc881de23001b");
    assertThat(call.action()).isEqualTo("postMessage");
    assertThat(call.inputs())
        .isEqualTo(
            json(
                """
                {"connection": {"key": "oauth2", "token": {"access_token": "t"}},
                 "channelName": "general", "message": "Hi", "thread_ts": "", "parse": "none"}"""));
    assertThat(result).hasToString("PostMessageResult[ok=true, ts=1.2, threadTs=Optional.empty]");
  }

  @Test
  void sendsWhatIsAdded() throws Exception {
    String more = ".withThreadTs(\"9.9\").withParse(Slack.PostMessage.Parse.FULL)";
    Object result =
        call(
            "slack.json",
            POST.formatted(more),
            "{\"ok\": true, \"ts\": \"1.2\", \"thread_ts\": \"9.9\", \"more\": 1}");
    assertThat(calls.get(0).inputs())
        .containsEntry("thread_ts", "9.9")
        .containsEntry("parse", "full");
    assertThat(result).hasToString("PostMessageResult[ok=true, ts=1.2, threadTs=Optional[9.9]]");
  }

  @Test
  void callsAnActionThatTakesNothing() throws Exception {
    assertThat(call("slack.json", "new Slack(calls).listChannels()", "[1]")).hasToString("[1]");
    assertThat(calls.get(0).inputs()).isEmpty();
    assertThat(calls.get(0)).hasToString("ComponentCall[slack.listChannels]");
  }

  @Test
  void refusesAResultThatIsNotWhatTheSchemaSays() {
    String wrong = "{\"ok\": \"secret\", \"ts\": \"1.2\"}";
    assertThatThrownBy(() -> call("slack.json", POST.formatted(""), wrong))
        .isInstanceOf(ComponentResultException.class)
        .hasNoCause()
        .hasMessage(
            "The result of slack.postMessage is not what its output schema says: it does not fit at"
                + " ok. Fix: generate the class again if the component has changed, or tell its"
                + " author.");
    assertThatThrownBy(() -> call("slack.json", POST.formatted(""), "{\"ok\": true}"))
        .hasMessageContaining("it does not fit at ts.");
    assertThatThrownBy(() -> call("slack.json", POST.formatted(""), "{\"ok\": true, \"ts\": 1}"))
        .hasMessageContaining("it does not fit at ts.");
    assertThatThrownBy(() -> call("slack.json", POST.formatted(""), "null"))
        .hasMessageContaining("it holds no data.");
  }

  @Test
  void sendsEveryKindOfValueAsComponentsTakeIt() throws Exception {
    call("kinds.json", "new Kinds(calls).send(" + Sources.text("kinds.java.txt") + ")", "null");
    assertThat(calls.get(0).isPublic()).isFalse();
    assertThat(calls.get(0).signature()).isEmpty();
    assertThat(calls.get(0).inputs()).isEqualTo(json(Sources.text("kinds-sent.json")));
  }

  @Test
  void keepsSecretsOutOfWhatItPrints() throws Exception {
    String inputs = Sources.text("kinds.java.txt");
    assertThat(call("kinds.json", inputs, "null").toString())
        .contains("password=Secret[****]", "connection=ConnectionHandle[oauth2]")
        .doesNotContain("pa55");
  }
}
