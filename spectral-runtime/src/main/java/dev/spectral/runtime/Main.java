package dev.spectral.runtime;

import picocli.CommandLine;

/** Runs a runtime as a process. {@code --help} tells its options. */
public final class Main {

  private static final String LOGGING = "logback.configurationFile";

  private Main() {}

  /**
   * Run until SIGTERM, or until standard input ends where {@code --exit-with-stdin} asks for it.
   *
   * <p>Exit codes: 0 stopped as asked, 1 could not start, 2 wrong options.
   *
   * @param arguments the command line, never null
   */
  public static void main(String[] arguments) {
    // Before the first logger is made. Whoever embeds the runtime logs in their own way.
    if (System.getProperty(LOGGING) == null) {
      System.setProperty(LOGGING, "dev/spectral/runtime/logging.xml");
    }
    CommandLine command = new CommandLine(new RuntimeCommand());
    command.registerConverter(DataSize.class, DataSize::parse);
    System.exit(command.execute(arguments));
  }
}
