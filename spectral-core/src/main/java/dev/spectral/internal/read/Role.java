package dev.spectral.internal.read;

import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;

/** What a parameter of an operation is for. */
public sealed interface Role {

  /** The context of the execution. */
  record Context() implements Role {}

  /** What started the flow. */
  record Payload() implements Role {}

  /**
   * A page of the config wizard.
   *
   * @param record the page
   */
  record Page(SourceType record) implements Role {}

  /**
   * An existing component, to be called.
   *
   * @param type the generated class
   */
  record Client(SourceType type) implements Role {}

  /**
   * The body of what started a flow.
   *
   * @param variable the parameter
   */
  record Body(SourceVariable variable) implements Role {}

  /** What a poll remembers. */
  record Poll() implements Role {}

  /**
   * The login.
   *
   * @param key the key of the connection input
   * @param variable the parameter
   */
  record Login(String key, SourceVariable variable) implements Role {}

  /**
   * A record whose components are inputs.
   *
   * @param record the record
   */
  record Group(SourceType record) implements Role {}

  /**
   * One input.
   *
   * @param variable the parameter
   */
  record Single(SourceVariable variable) implements Role {}
}
