package sample.erp;

import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Locale;

/** A small component: one action by itself, one that asks another system. */
@Component(
    key = "sample-erp",
    label = "Sample ERP",
    description = "Items of a sample ERP.",
    icon = "icon.png",
    connections = {Erp.ApiKey.class})
public final class Erp {

  @Connection(label = "API key", description = "From the settings of the ERP.")
  public record ApiKey(
      @Input(label = "Endpoint") URI endpoint, @Input(label = "API key") Secret apiKey) {}

  @Action(label = "Shout", description = "Returns the text in capitals.")
  public String shout(@Input(label = "Text") String text, @Input(label = "PIN") Secret pin) {
    return text.toUpperCase(Locale.ROOT);
  }

  @Action(label = "Get item", description = "Returns one item.")
  public String getItem(ApiKey login, @Input(label = "Item ID") String itemId) throws IOException {
    URI item = login.endpoint().resolve("/items/" + itemId);
    HttpURLConnection http = (HttpURLConnection) item.toURL().openConnection();
    http.setRequestProperty("Authorization", "Bearer " + login.apiKey().reveal());
    if (http.getResponseCode() != 200) {
      throw new IllegalStateException("The ERP answered with status " + http.getResponseCode());
    }
    return new String(http.getInputStream().readAllBytes(), "UTF-8");
  }
}
