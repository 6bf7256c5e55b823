package acme.guide;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Data;
import dev.spectral.FlowReply;
import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import dev.spectral.testing.TestContext;
import dev.spectral.testing.TriggerRun;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParcelBayTest {

  private final ComponentHarness harness = ComponentHarness.of(ParcelBay.class);
  private final ParcelBay.Signing signing = new ParcelBay.Signing(Secret.of("bay-secret"));

  // snippet:body
  @Test
  void takesASignedParcelIn() throws GeneralSecurityException {
    TriggerRun run = fire("{\"number\": \"PP-1042\", \"weightGrams\": 800}");
    assertThat(run.body().at("/number").asText()).isEqualTo("PP-1042");
    assertThat(run.response().orElseThrow().statusCode()).isEqualTo(204);
  }

  @Test
  void saysWhatIsMissing() throws GeneralSecurityException {
    TriggerRun run = fire("{\"number\": \"PP-1042\"}");
    assertThat(run.error().orElseThrow())
        .hasMessageStartingWith("Input 'body.weightGrams' is missing.");
  }

  private TriggerRun fire(String body) throws GeneralSecurityException {
    byte[] sent = body.getBytes(StandardCharsets.UTF_8);
    String signature = ParcelBay.hmac(signing.secret(), sent);
    TriggerPayload payload =
        TriggerPayload.builder()
            .headers(Map.of("X-Signature", signature))
            .received(new Data(sent, "application/json"))
            .build();
    return harness.trigger("parcelCame").connection(signing).payload(payload).run();
  }

  // end

  @Test
  void refusesAnotherSignature() {
    TriggerPayload payload = TriggerPayload.builder().headers(Map.of("X-Signature", "00")).build();
    TriggerRun run = harness.trigger("parcelCame").connection(signing).payload(payload).run();
    assertThat(run.error().orElseThrow()).isInstanceOf(SecurityException.class);
  }

  @Test
  void handsTheParcelsOfAVanOn() {
    byte[] sent = "[{\"number\":\"PP-1\",\"weightGrams\":1}]".getBytes(StandardCharsets.UTF_8);
    TriggerPayload payload =
        TriggerPayload.builder().received(new Data(sent, "application/json")).build();
    TriggerRun run = harness.trigger("parcelsCame").payload(payload).run();
    assertThat(run.bodyAs(ParcelBay.Parcel[].class)).hasSize(1);
  }

  // snippet:context
  @Test
  void tellsTheSorters() {
    TestContext context =
        TestContext.builder()
            .globalDebug(true)
            .flows(call -> new FlowReply(202, Map.of(), (JsonNode) call.data()))
            .build();
    ActionRun run =
        harness.action("unloadVan").input("parcels", List.of("PP-1")).context(context).run();

    assertThat(context.flowCalls()).extracting("flow").containsExactly("Sort parcels");
    assertThat(run.data().at("/data/numbers/0").asText()).isEqualTo("PP-1");
    assertThat(run.logs().messagesIn("Unloading")).containsExactly("took PP-1 in");
    assertThat(run.logs().metrics().get(0).at("/parcelsTaken").asInt()).isEqualTo(1);
    assertThat(run.logs().metrics().get(1).at("/timeElapsed/measurements").has("unloading"))
        .isTrue();
  }

  // end
}
