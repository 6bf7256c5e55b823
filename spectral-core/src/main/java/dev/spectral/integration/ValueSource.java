package dev.spectral.integration;

import dev.spectral.annotations.DataSourceReset;
import java.util.List;

/** Where the values of a config variable come from. */
public sealed interface ValueSource {

  /**
   * Tell what happens when something changes that the source depends on.
   *
   * @return never null
   */
  DataSourceReset reset();

  /**
   * A data source of the integration itself; it has the type of the config variable.
   *
   * @param reset what happens when a dependency changes, never null
   * @param dependencies names of the config variables it depends on, never null
   */
  record Inline(DataSourceReset reset, List<String> dependencies) implements ValueSource {

    /** It depends on nothing. */
    public static final Inline PLAIN = new Inline(DataSourceReset.NONE, List.of());

    public Inline {
      dependencies = List.copyOf(dependencies);
    }
  }

  /**
   * A data source of an existing component.
   *
   * @param reference which, and with which inputs, never null
   * @param reset what happens when an input changes, never null
   */
  record Reference(ComponentReference reference, DataSourceReset reset) implements ValueSource {}
}
