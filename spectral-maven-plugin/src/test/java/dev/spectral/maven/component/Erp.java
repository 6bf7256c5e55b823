package dev.spectral.maven.component;

import java.nio.file.Path;

/** The sources of small components. */
public final class Erp {

  private Erp() {}

  /** A component with one connection and one action, and nothing wrong. */
  public static Sources good(Path directory) {
    return new Sources(directory).java("acme.erp.Erp", source("Acme ERP", "Get an item"));
  }

  /** Two mistakes: labels that are blank. */
  public static Sources bad(Path directory) {
    return new Sources(directory).java("acme.erp.Erp", source(" ", " "));
  }

  private static String source(String label, String action) {
    return """
        package acme.erp;
        import dev.spectral.Secret;
        import dev.spectral.annotations.*;
        @Component(key = "acme-erp", label = "%s", description = "Items.", icon = "icon.png",
            connections = {Erp.ApiKey.class})
        public final class Erp {
          private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(Erp.class);
          @Connection(key = "apiKey", label = "API key", description = "From the settings.")
          public record ApiKey(@Input(label = "Key") Secret apiKey) {}
          @Action(label = "%s", description = "Returns it.")
          public String getItem(ApiKey login, @Input(label = "Item ID") String itemId) {
            LOG.atInfo().log("getting");
            return itemId;
          }
        }
        """
        .formatted(label, action);
  }
}
