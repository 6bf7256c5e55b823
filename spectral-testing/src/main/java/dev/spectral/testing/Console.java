package dev.spectral.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Listens to what is printed while something runs, and passes it on. The streams are the same each
 * time: the log of the JDK, for one, keeps the stream that it printed to first.
 */
final class Console extends OutputStream {

  private static final Console OUT = new Console();
  private static final Console ERR = new Console();

  private final PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);
  private volatile @Nullable PrintStream real;
  private volatile @Nullable ByteArrayOutputStream heard;

  private Console() {}

  static String during(Runnable work) {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(OUT.listen(heard, out));
    System.setErr(ERR.listen(heard, err));
    try {
      work.run();
    } finally {
      System.setOut(out);
      System.setErr(err);
      OUT.heard = null;
      ERR.heard = null;
    }
    return heard.toString(StandardCharsets.UTF_8);
  }

  private PrintStream listen(ByteArrayOutputStream to, PrintStream passingOn) {
    real = passingOn;
    heard = to;
    return stream;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    ByteArrayOutputStream listener = heard;
    if (listener != null) {
      listener.write(bytes, start, length);
    }
    PrintStream passOn = real;
    if (passOn != null) {
      passOn.write(bytes, start, length);
    }
  }
}
