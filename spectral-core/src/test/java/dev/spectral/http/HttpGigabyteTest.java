package dev.spectral.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HttpGigabyteTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/export", HttpGigabyteTest::send);
    server.createContext("/import", HttpGigabyteTest::receive);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void send(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, Gigabyte.SIZE);
    try (OutputStream out = exchange.getResponseBody()) {
      new Gigabyte().transferTo(out);
    }
  }

  private static void receive(HttpExchange exchange) throws IOException {
    byte[] count = Long.toString(Gigabyte.count(exchange.getRequestBody())).getBytes(UTF_8);
    exchange.sendResponseHeaders(200, count.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(count);
    }
  }

  @Test
  @Timeout(60)
  void pumpsAGigabyteFromOnePlaceToAnotherInAHeapOf64Megabytes() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String url = "http://localhost:" + server.getAddress().getPort();
    Process pump =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                classPath,
                GigabytePump.class.getName(),
                url)
            .redirectErrorStream(true)
            .start();
    try {
      String said = new String(pump.getInputStream().readAllBytes(), UTF_8);

      assertThat(said).startsWith(Gigabyte.SIZE + " bytes received by the other side, heap of 6");
      assertThat(pump.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(pump.exitValue()).isZero();
    } finally {
      pump.destroyForcibly();
    }
  }
}
