package dev.spectral.maven.platform;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The proxy that {@code HTTPS_PROXY} and {@code NO_PROXY} name; without them, the JVM's own rule.
 *
 * <p>This machine itself is never reached through a proxy: a proxy's {@code localhost} is another.
 */
final class EnvironmentProxy extends ProxySelector {

  private static final int DEFAULT_PORT = 80;

  private final @Nullable URI proxy;
  private final List<String> direct;

  private EnvironmentProxy(@Nullable URI proxy, List<String> direct) {
    this.proxy = proxy;
    this.direct = direct;
  }

  static EnvironmentProxy of(Environment environment) {
    String address = environment.first("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy");
    String exceptions = environment.first("NO_PROXY", "no_proxy");
    List<String> hosts =
        exceptions == null
            ? List.of()
            : Arrays.stream(exceptions.split(",", -1))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    return new EnvironmentProxy(address == null ? null : parse(address), hosts);
  }

  /** Answers the proxy's question for a login; null if the address holds none. */
  @Nullable Authenticator login() {
    return proxy == null || proxy.getUserInfo() == null
        ? null
        : new ProxyLogin(proxy.getUserInfo());
  }

  @Override
  public List<Proxy> select(URI uri) {
    if (BaseUrl.isLoopback(uri)) {
      return List.of(Proxy.NO_PROXY);
    }
    if (proxy == null) {
      ProxySelector jvm = ProxySelector.getDefault();
      return jvm == null ? List.of(Proxy.NO_PROXY) : jvm.select(uri);
    }
    if (isDirect(uri.getHost().toLowerCase(Locale.ROOT))) {
      return List.of(Proxy.NO_PROXY);
    }
    int port = proxy.getPort() < 0 ? DEFAULT_PORT : proxy.getPort();
    return List.of(
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port)));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException trouble) {
    // The request itself fails with the same trouble.
  }

  private boolean isDirect(String host) {
    return direct.stream()
        .anyMatch(
            rule ->
                rule.equals("*")
                    || rule.equals(host)
                    || (rule.startsWith("*.") && host.endsWith(rule.substring(1)))
                    || (rule.startsWith(".") && host.endsWith(rule)));
  }

  private static URI parse(String address) {
    try {
      URI uri = URI.create(address.contains("://") ? address : "http://" + address);
      if ("http".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Falls through: the message must not repeat the address, it may hold a password.
    }
    throw new PlatformException.Misconfigured(
        "The proxy in HTTPS_PROXY or HTTP_PROXY is not an http address."
            + " Fix: write it like http://proxy.example:8080.");
  }
}
