package sample.mistakes;

import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;

/** Ten mistakes, each of another kind. */
@Component(
    key = "many mistakes!", // SP021
    label = " ", // SP014
    description = "Has ten mistakes.",
    icon = "icon.gif", // SP015
    connections = {Mistakes.ApiKey.class})
public final class Mistakes {

  @Connection(label = "API key", description = "Found in the settings.")
  public record ApiKey(@Input(label = "Key") Secret key) {}

  @Connection(label = "Password", description = "The user's own.")
  public record Password(@Input(label = "Password") Secret password) {}

  @Action(label = "Ship", description = "Ships a parcel.")
  public String ship(
      ApiKey login,
      @Input(label = "Carrier", dataSource = "carriers") String carrier, // SP007
      @Input(label = "Worker") Thread worker, // SP006
      @Input(label = "Weight", defaultValue = "heavy") int grams) { // SP012
    return carrier;
  }

  @Action(label = "Track", description = "Tracks a parcel.")
  String track(@Input(label = "Number") String number) { // SP002
    return number;
  }

  @Action(label = "Cancel", description = "Cancels a parcel.")
  public String cancel(Password login, @Input(label = "Number") String number) { // SP016
    return number;
  }

  @Action(key = "ship", label = "Ship again", description = "Ships one more.") // SP008
  public String shipAgain(ApiKey login, @Input(label = "Number") String number) {
    return number;
  }

  @ExamplePayload("send") // SP017
  public String exampleOfSend() {
    return "sent";
  }
}
