package dev.spectral.annotations;

/** What happens to a value when something changes that its data source depends on. */
public enum DataSourceReset {
  /** It stays. */
  NONE,
  /** Whoever configures is asked whether to fetch it anew. */
  PROMPT,
  /** It is fetched anew. */
  ALWAYS
}
