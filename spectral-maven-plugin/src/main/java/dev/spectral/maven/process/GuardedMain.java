package dev.spectral.maven.process;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs another main class, and ends the process when its standard input ends: whatever becomes of
 * the build that started it, nothing is left running.
 */
final class GuardedMain {

  private GuardedMain() {}

  /**
   * Run the main class named by the first argument with the other arguments.
   *
   * @param arguments the name of a main class and its arguments, never null
   * @throws Throwable whatever that main class throws
   */
  public static void main(String[] arguments) throws Throwable {
    Thread guard = new Thread(GuardedMain::endWithInput, "end with standard input");
    guard.setDaemon(true);
    guard.start();
    try {
      Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void endWithInput() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      System.err.println("Standard input is broken, so this process ends: " + e);
    }
    System.exit(0);
  }
}
