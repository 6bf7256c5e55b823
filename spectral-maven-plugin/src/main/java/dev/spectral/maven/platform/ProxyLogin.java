package dev.spectral.maven.platform;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import org.jspecify.annotations.Nullable;

/** Gives the login of the proxy's address to the proxy, and to nobody else. */
final class ProxyLogin extends Authenticator {

  private final String user;
  private final String password;

  ProxyLogin(String userInfo) {
    int colon = userInfo.indexOf(':');
    this.user = colon < 0 ? userInfo : userInfo.substring(0, colon);
    this.password = colon < 0 ? "" : userInfo.substring(colon + 1);
  }

  @Override
  protected @Nullable PasswordAuthentication getPasswordAuthentication() {
    return getRequestorType() == RequestorType.PROXY
        ? new PasswordAuthentication(user, password.toCharArray())
        : null;
  }
}
