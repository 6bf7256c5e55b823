package dev.spectral.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.annotations.ConnectionReference;
import dev.spectral.annotations.DataSourceReference;
import dev.spectral.annotations.ReferenceInput;
import dev.spectral.annotations.TriggerReference;
import dev.spectral.annotations.TriggerSupport;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reflection finds of the manifest on generated annotations. */
class ReferencesTest {

  @TempDir Path classes;

  private Class<?> load(String manifest, String name) throws Exception {
    GeneratedSource source = Sources.generate(Sources.json(manifest));
    return new Sources(classes).add(source).load().loadClass(source.className() + "$" + name);
  }

  private static String told(ReferenceInput[] inputs) {
    return String.join("\n", Arrays.stream(inputs).map(ReferencesTest::told).toList());
  }

  private static String told(ReferenceInput input) {
    return "%s (%s) %s %s%s %s %s"
        .formatted(
            input.key(),
            input.attribute(),
            input.type(),
            input.collection(),
            input.required() ? " required" : "",
            Arrays.toString(input.defaultJson()),
            Arrays.toString(input.model()));
  }

  @Test
  void tellOfATrigger() throws Exception {
    Class<?> made = load("slack.json", "EventWebhook");
    TriggerReference reference = made.getAnnotation(TriggerReference.class);
    assertThat(reference.component()).isEqualTo(made.getEnclosingClass());
    assertThat(reference.key()).isEqualTo("eventWebhook");
    assertThat(reference.scheduleSupport()).isEqualTo(TriggerSupport.INVALID);
    assertThat(reference.synchronousResponseSupport()).isEqualTo(TriggerSupport.VALID);
    assertThat(reference.isPollingTrigger()).isFalse();
    assertThat(told(reference.inputs()))
        .isEqualTo(
            """
            signingSecret () password  required [""] []
            event-types (eventTypes) string valuelist [""] []""");
  }

  @Test
  void tellOfADataSource() throws Exception {
    DataSourceReference reference =
        load("slack.json", "SelectChannels").getAnnotation(DataSourceReference.class);
    assertThat(reference.key()).isEqualTo("selectChannels");
    assertThat(reference.dataSourceType()).isEqualTo("picklist");
    assertThat(told(reference.inputs()))
        .isEqualTo(
            """
            connection () connection  required [] []
            includePrivate () boolean  ["false"] []""");
  }

  @Test
  void tellOfAConnectionWithoutItsHiddenInputs() throws Exception {
    ConnectionReference reference =
        load("slack.json", "OAuth2").getAnnotation(ConnectionReference.class);
    assertThat(reference.key()).isEqualTo("oauth2");
    assertThat(reference.onPremAvailable()).isFalse();
    assertThat(told(reference.inputs()))
        .isEqualTo(
            """
            scopes () string  required ["chat:write"] []
            clientSecret () password  required [""] []""");
  }

  @Test
  void tellOfEveryKindOfInput() throws Exception {
    TriggerReference reference =
        load("every-input.json", "AllTrigger").getAnnotation(TriggerReference.class);
    assertThat(reference.isPollingTrigger()).isTrue();
    assertThat(reference.scheduleSupport()).isEqualTo(TriggerSupport.REQUIRED);
    assertThat(told(reference.inputs()))
        .contains("mode () string  [\"fast\"] [fast, safe-slow, 1, ]")
        .contains("withDefaults () string keyvaluelist [{\"a\":\"1\",\"b\":2}] []")
        .contains("pairs-future (pairsFuture) future keyvaluelist required [] []")
        .doesNotContain("hidden");
  }
}
