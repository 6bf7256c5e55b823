package dev.spectral.runtime;

import java.net.URI;

/** Tells where a bound address is reached. */
final class Addresses {

  private Addresses() {}

  /** A wildcard address is no place to call; loopback is where this machine answers then. */
  static URI urlOf(String host, int port) {
    String reachable =
        switch (host) {
          case "0.0.0.0" -> "127.0.0.1";
          case "::", "[::]" -> "::1";
          default -> host;
        };
    boolean bare = reachable.contains(":") && !reachable.startsWith("[");
    return URI.create("http://" + (bare ? "[" + reachable + "]" : reachable) + ":" + port);
  }
}
