package acme.guide;

import dev.spectral.ActionContext;
import dev.spectral.HttpReply;
import dev.spectral.Polling;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.OnWebhookDelete;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.WebhookTrigger;
import java.util.ArrayList;
import java.util.List;

/** The triggers that the guide explains, in front of a list of parcels. */
@Component(key = "parcel-news", label = "Parcel News", description = "Tells what parcels do")
public final class ParcelNews {

  final List<String> delivered = new ArrayList<>();

  // snippet:webhook
  public record Delivery(String number, String signedBy) {}

  @WebhookTrigger(
      label = "Parcel delivered",
      description = "Fires when a parcel is signed for",
      branches = {"Challenge", "Delivered"})
  public TriggerResult<Delivery> parcelDelivered(TriggerPayload payload) {
    String challenge = payload.queryParameters().get("challenge");
    if (challenge != null) {
      return TriggerResult.<Delivery>of(null)
          .branch("Challenge")
          .response(HttpReply.text(challenge));
    }
    String number = payload.header("parcel-number").orElseThrow();
    String name = payload.header("signed-by").orElse("nobody");
    return TriggerResult.of(new Delivery(number, name)).branch("Delivered");
  }

  // end

  // snippet:lifecycle
  @OnWebhookCreate("parcelDelivered")
  public void subscribe(ActionContext context) {
    String url = context.webhookUrls().get(context.flow().name());
    context.crossFlowState().put("subscription", "told the parcel desk to call " + url);
  }

  @OnWebhookDelete("parcelDelivered")
  public void unsubscribe(ActionContext context) {
    context.crossFlowState().remove("subscription");
  }

  // end

  // snippet:polling
  public record Cursor(int seen) {}

  @PollingTrigger(label = "New deliveries", description = "Looks for parcels signed for since")
  public TriggerResult<List<String>> newDeliveries(
      Polling polling, @Input(label = "At most", defaultValue = "100") int most) {
    int seen = polling.state(Cursor.class).map(Cursor::seen).orElse(0);
    List<String> found = delivered.stream().skip(seen).limit(most).toList();
    if (found.isEmpty()) {
      return TriggerResult.noChanges();
    }
    polling.setState(new Cursor(seen + found.size()));
    return TriggerResult.of(found);
  }
  // end
}
