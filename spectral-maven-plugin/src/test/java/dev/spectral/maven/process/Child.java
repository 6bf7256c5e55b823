package dev.spectral.maven.process;

import java.net.InetAddress;
import java.net.ServerSocket;

/** What the tests start in a process of its own. */
public final class Child {

  private Child() {}

  /**
   * Does as its first argument says: {@code fail} ends with an error, {@code listen PORT} accepts
   * connections for ever, {@code wait} prints the other arguments and ends with its input.
   */
  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "fail" -> throw new IllegalStateException("cannot work");
      case "listen" -> {
        int port = Integer.parseInt(arguments[1]);
        try (ServerSocket socket = new ServerSocket(port, 0, InetAddress.getLoopbackAddress())) {
          while (true) {
            socket.accept().close();
          }
        }
      }
      default -> {
        System.out.println(String.join("|", arguments));
        System.out.println("second line");
        System.exit(System.in.read() < 0 ? 0 : 1);
      }
    }
  }
}
