package acme.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.spectral.ActionContext;
import dev.spectral.FlowReply;
import dev.spectral.HttpReply;
import dev.spectral.LogSection;
import dev.spectral.Secret;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.TriggerSupport;
import dev.spectral.annotations.WebhookTrigger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The component that the guide cuts its examples of signed webhooks and of the context from. */
@Component(
    key = "parcel-bay",
    label = "Parcel bay",
    description = "Takes parcels in.",
    connections = ParcelBay.Signing.class)
public final class ParcelBay {

  /** What requests are signed with. */
  @Connection(label = "Signing", description = "Found under Settings > Webhooks")
  public record Signing(@Input(label = "Signing secret") Secret secret) {}

  // snippet:body
  public record Parcel(String number, int weightGrams, Optional<String> note) {}

  @WebhookTrigger(label = "Parcel came", description = "Fires when a parcel comes in")
  public TriggerResult<Parcel> parcelCame(TriggerPayload payload, Signing signing)
      throws GeneralSecurityException {
    String expected = hmac(signing.secret(), payload.rawBody().bytes());
    String given = payload.header("X-Signature").orElse("");
    if (!MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8))) {
      throw new SecurityException("The request is not signed by the parcel bay.");
    }
    return TriggerResult.of(payload.body(Parcel.class)).response(HttpReply.status(204));
  }

  // end

  // snippet:batching
  @WebhookTrigger(
      label = "Parcels came",
      description = "Fires when a van has been unloaded",
      batching = TriggerSupport.VALID,
      batchSize = 20)
  public TriggerBatch<Parcel> parcelsCame(TriggerPayload payload) {
    return TriggerBatch.of(List.of(payload.body(Parcel[].class)));
  }

  // end

  // snippet:context
  @Action(label = "Unload van", description = "Take in the parcels of a van")
  public FlowReply unloadVan(
      ActionContext context, @Input(label = "Parcels") List<String> parcels) {
    context.debug().timeElapsed().mark("opened");
    try (LogSection section = context.logger().section("Unloading")) {
      parcels.forEach(parcel -> context.logger().info("took {} in", parcel));
      section.end(Map.of("parcels", parcels.size()));
    }
    context.debug().timeElapsed().mark("empty");
    context.debug().timeElapsed().measure("unloading", "opened", "empty");
    context.logger().metric(Map.of("parcelsTaken", parcels.size()));
    return context.invokeFlow("Sort parcels", Map.of("numbers", parcels));
  }

  // end

  static String hmac(Secret secret, byte[] message) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.reveal().getBytes(UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(message));
  }
}
