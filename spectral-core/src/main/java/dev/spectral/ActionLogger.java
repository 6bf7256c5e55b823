package dev.spectral;

import org.slf4j.Logger;

/**
 * The log of an execution: a logger of slf4j that takes metrics and groups lines as well. A line
 * holds at most {@value #MAX_LENGTH} characters; what is longer is cut. The secrets of the call are
 * masked everywhere.
 */
public interface ActionLogger extends Logger {

  /** The length at which a line is cut, in characters. */
  int MAX_LENGTH = 4096;

  /**
   * Log figures for the systems that the log is streamed to. Each field of the object can be
   * referred to by its name there.
   *
   * @param fields a map or a record of values that can be JSON, never null; what cannot be JSON is
   *     left out, and a warning says so in its place
   */
  void metric(Object fields);

  /**
   * Open a section: lines that follow belong to it until it is closed. Sections do not nest; what
   * is opened while another is open is ignored, and so is what comes after the first 1,000. The
   * platform shows sections of code-native flows.
   *
   * @param label what people see, never null; cut as a line is
   * @return the section, to be closed, never null
   */
  LogSection section(String label);
}
