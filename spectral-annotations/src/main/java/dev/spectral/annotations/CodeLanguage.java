package dev.spectral.annotations;

/** The languages that the editor of a code input knows. */
public enum CodeLanguage {
  /** Not a code input. */
  NONE,
  /** CSS. */
  CSS,
  /** GraphQL. */
  GRAPHQL,
  /** Handlebars templates. */
  HANDLEBARS,
  /** HashiCorp configuration language. */
  HCL,
  /** HTML. */
  HTML,
  /** JavaScript. */
  JAVASCRIPT,
  /** JSON. */
  JSON,
  /** Liquid templates. */
  LIQUID,
  /** Markdown. */
  MARKDOWN,
  /** MySQL's SQL. */
  MYSQL,
  /** PostgreSQL's SQL. */
  PGSQL,
  /** No highlighting. */
  PLAINTEXT,
  /** Standard SQL. */
  SQL,
  /** TypeScript. */
  TYPESCRIPT,
  /** XML. */
  XML,
  /** YAML. */
  YAML
}
