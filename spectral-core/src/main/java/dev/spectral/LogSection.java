package dev.spectral;

/** A part of an execution's log. For one thread. */
public interface LogSection extends AutoCloseable {

  /**
   * Close the section with its result. It has no effect on a section that is closed or that was
   * ignored.
   *
   * @param result a map or a record of values that can be JSON, never null
   */
  void end(Object result);

  /** Close the section. It has no effect on a section that is closed or that was ignored. */
  @Override
  void close();
}
