package sample.erp;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The other system: knows item 7, and the one who asks for it must have the key. */
public final class TinyServer {

  private TinyServer() {}

  public static void main(String[] args) throws Exception {
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(here, Integer.parseInt(args[0])), 0);
    server.createContext(
        "/",
        exchange -> {
          String key = exchange.getRequestHeaders().getFirst("Authorization");
          boolean known =
              exchange.getRequestURI().getPath().equals("/items/7")
                  && "Bearer k3y-in-clear".equals(key);
          byte[] body = "seven".getBytes("UTF-8");
          exchange.sendResponseHeaders(known ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }
}
