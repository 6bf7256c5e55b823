package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.PostOffice;
import dev.spectral.manifest.Manifest;
import org.junit.jupiter.api.Test;

/** What no fixture holds: batches, and all of a trigger at once. */
class TriggerManifestTest {

  private static JsonNode trigger(String key) {
    return Manifest.definition(ComponentInvoker.describe(PostOffice.class)).at("/triggers/" + key);
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void writesABatchWithItsResolver() throws JsonProcessingException {
    assertThat(trigger("sacks"))
        .isEqualTo(
            json(
                """
                {"key": "sacks",
                 "display": {"label": "Sacks", "description": "Sacks of letters."},
                 "inputs": [],
                 "scheduleSupport": "required",
                 "synchronousResponseSupport": "invalid",
                 "isPollingTrigger": true,
                 "triggerResolverSupport": "required",
                 "triggerResolverDefaultBatchSize": 2,
                 "hasResolveTriggerItems": true,
                 "hasGetNextDiscoveryState": true}
                """));
  }

  @Test
  void writesInputsOfTheDeploymentLastAndBothTwinsOfAWebhook() throws JsonProcessingException {
    assertThat(trigger("letter"))
        .isEqualTo(
            json(
                """
                {"key": "letter",
                 "display": {"label": "Letter", "description": "A letter came."},
                 "inputs": [
                   {"key": "street", "type": "string", "label": "Street", "required": true,
                    "default": ""},
                   {"key": "since", "type": "string", "label": "Since", "required": true,
                    "default": "", "scope": "ON_DEPLOY"}],
                 "scheduleSupport": "invalid",
                 "synchronousResponseSupport": "valid",
                 "triggerResolverSupport": "invalid",
                 "hasOnDeployPerform": true,
                 "hasOnInstanceDeploy": true,
                 "hasWebhookCreateFunction": true,
                 "hasWebhookDeleteFunction": true}
                """));
  }

  @Test
  void putsTheInputsOfThePollActionAfterItsOwn() {
    assertThat(trigger("newLetters").get("inputs"))
        .extracting(input -> input.get("key").textValue())
        .containsExactly("connection", "from", "limit");
  }
}
