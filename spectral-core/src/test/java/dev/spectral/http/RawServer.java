package dev.spectral.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves one connection after the other in whatever rude way a test asks for. */
final class RawServer implements AutoCloseable {

  interface Manners {
    void serve(RawServer server, Socket connection) throws IOException;
  }

  private final ServerSocket socket;
  private final AtomicInteger requests = new AtomicInteger();

  RawServer(Manners manners) throws IOException {
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> serve(manners), "raw server");
    thread.setDaemon(true);
    thread.start();
  }

  URI url(String scheme) {
    return URI.create(scheme + "://localhost:" + socket.getLocalPort());
  }

  int requests() {
    return requests.get();
  }

  /** Reads up to the end of a request that ends with the given text, or of the connection. */
  void read(Socket connection, String end) throws IOException {
    StringBuilder request = new StringBuilder();
    while (!request.toString().endsWith(end)) {
      int next = connection.getInputStream().read();
      if (next < 0) {
        return;
      }
      request.append((char) next);
    }
    requests.incrementAndGet();
  }

  static void write(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    connection.getOutputStream().flush();
  }

  private void serve(Manners manners) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        manners.serve(this, connection);
      } catch (IOException ignored) {
        // The client or the test has hung up, which is what such a test is about.
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
