package acme.guide;

import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.Input;
import java.util.List;

/** A component that is split over several classes. */
// snippet:parts
@Component(
    key = "parcel-hub",
    label = "Parcel Hub",
    description = "Parcels and the depots they lie in",
    connections = ParcelHub.Login.class,
    parts = {ParcelHub.Parcels.class, ParcelHub.Depots.class})
public final class ParcelHub {

  @Connection(label = "API key", description = "Found under Settings > API")
  public record Login(@Input(label = "API key") Secret key) {}

  // end

  /** Where parcels lie. */
  public interface Hub {

    /** Lists the parcels of a depot. */
    List<String> parcels(String depot);
  }

  // snippet:part
  public static final class Parcels {

    private final Hub hub;

    public Parcels() {
      this(depot -> List.of());
    }

    Parcels(Hub hub) { // for tests
      this.hub = hub;
    }

    @Action(label = "List parcels", description = "List the parcels that lie in a depot")
    public List<String> listParcels(
        Login login, @Input(label = "Depot", dataSource = "depots") String depot) {
      return hub.parcels(depot);
    }
  }

  // end

  /** The depots. */
  public static final class Depots {

    @DataSource(label = "Depots", description = "Depots that this account may see")
    public List<String> depots(Login login) {
      return List.of("north", "south");
    }
  }
}
