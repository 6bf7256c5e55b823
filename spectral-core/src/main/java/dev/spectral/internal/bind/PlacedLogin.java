package dev.spectral.internal.bind;

import dev.spectral.ConnectionException;
import dev.spectral.ConnectionValue;
import dev.spectral.Secret;
import dev.spectral.internal.read.Place;
import dev.spectral.internal.read.Placements;
import dev.spectral.internal.template.TemplateSlots;
import java.util.ArrayList;
import java.util.List;

/**
 * What a login puts into requests.
 *
 * @param parts what goes where
 * @param secrets everything of the login that must not be seen, placed or not
 */
public record PlacedLogin(List<Credential> parts, List<Secret> secrets) {

  /**
   * Work out what a login puts into requests.
   *
   * @param login a record with {@code @Connection}, or a {@link ConnectionValue}
   * @return what goes where
   * @throws ConnectionException when the connection does not say
   * @throws IllegalArgumentException when it is no login
   */
  public static PlacedLogin of(Object login) {
    if (login instanceof ConnectionValue value) {
      return any(value);
    }
    LoginShape shape = LoginShape.of(login.getClass());
    if (shape.places().isEmpty() && shape.needsPlace()) {
      throw unplaced(shape.key());
    }
    return fill(shape.places(), shape.values(login));
  }

  /**
   * Fill a template with what a login holds.
   *
   * @param template text with slots
   * @param login a record with {@code @Connection}
   * @return the text; a slot of what is absent is empty
   */
  public static String fill(String template, Object login) {
    LoginValues values = LoginShape.of(login.getClass()).values(login);
    return TemplateSlots.fill(template, values::text);
  }

  private static PlacedLogin any(ConnectionValue login) {
    LoginValues values = new LoginValues();
    login.fields().keySet().forEach(key -> values.add(key, login.field(key)));
    List<Place> places = Placements.guess(values.texts().keySet());
    if (login.token().isPresent()) {
      values.add(TokenConverter.SLOT, login.token());
      places = List.of(Place.bearer(TokenConverter.SLOT));
    }
    if (places.isEmpty()) {
      throw unplaced(login.key());
    }
    return fill(places, values);
  }

  private static ConnectionException unplaced(String key) {
    return new ConnectionException(
        key,
        "The connection \""
            + key
            + "\" does not say where in a request it goes: it has no token, no apiKey, and no"
            + " username with password. Declare a @Placement on its record.");
  }

  private static PlacedLogin fill(List<Place> places, LoginValues values) {
    List<Credential> placed = new ArrayList<>();
    for (Place place : places) {
      List<String> slots = TemplateSlots.keys(place.template());
      if (slots.stream().anyMatch(values.texts()::containsKey)) {
        placed.add(fill(place, values));
        noteOnly(slots, values);
      }
    }
    return new PlacedLogin(List.copyOf(placed), List.copyOf(values.secrets()));
  }

  /** What is all that a place is made of is a secret, also where it was not declared as one. */
  private static void noteOnly(List<String> slots, LoginValues values) {
    if (slots.size() == 1) {
      values.secrets().add(Secret.of(values.text(slots.get(0))));
    }
  }

  private static Credential fill(Place place, LoginValues values) {
    if (place.kind() != Place.Kind.BASIC) {
      String value = TemplateSlots.fill(place.template(), values::text);
      return new Credential(place.kind(), place.name(), "", value);
    }
    int colon = place.template().indexOf(':');
    String user = TemplateSlots.fill(place.template().substring(0, colon), values::text);
    String password = TemplateSlots.fill(place.template().substring(colon + 1), values::text);
    return new Credential(place.kind(), place.name(), user, password);
  }

  /** Counts, and shows nothing. */
  @Override
  public String toString() {
    return "PlacedLogin" + parts;
  }
}
