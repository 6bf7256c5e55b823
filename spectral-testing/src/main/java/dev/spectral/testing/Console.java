package dev.spectral.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Listens to what is printed while something runs, and passes it on. */
final class Console extends OutputStream {

  private final ByteArrayOutputStream heard;
  private final PrintStream real;

  private Console(ByteArrayOutputStream heard, PrintStream real) {
    this.heard = heard;
    this.real = real;
  }

  static String during(Runnable work) {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(new PrintStream(new Console(heard, out), true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new Console(heard, err), true, StandardCharsets.UTF_8));
    Logger logging = Logger.getLogger("");
    Handler listener = listener(heard);
    logging.addHandler(listener);
    try {
      work.run();
    } finally {
      logging.removeHandler(listener);
      listener.flush();
      System.setOut(out);
      System.setErr(err);
    }
    return heard.toString(StandardCharsets.UTF_8);
  }

  /** The log of the JDK prints to the stream that was there when it printed first. */
  private static Handler listener(OutputStream heard) {
    Handler listener = new StreamHandler(heard, new SimpleFormatter());
    listener.setLevel(Level.ALL);
    return listener;
  }

  @Override
  public void write(int b) {
    heard.write(b);
    real.write(b);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    heard.write(bytes, start, length);
    real.write(bytes, start, length);
  }
}
