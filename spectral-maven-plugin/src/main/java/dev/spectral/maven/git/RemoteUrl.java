package dev.spectral.maven.git;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the address that git fetches from into pages that a person can open. */
final class RemoteUrl {

  /** {@code git@host:owner/repo.git}, which is no URI. */
  private static final Pattern SCP = Pattern.compile("(?:[^@/\\s]+@)?([^:/\\s]+):(?!//)(.+)");

  private RemoteUrl() {}

  /** The repository's page; never with the user name or password that the address may hold. */
  static Optional<String> page(String remote) {
    Matcher scp = SCP.matcher(remote);
    if (scp.matches()) {
      return page("https", scp.group(1), -1, "/" + scp.group(2));
    }
    try {
      URI uri = new URI(remote);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return switch (scheme) {
        case "http", "https" -> page(scheme, uri.getHost(), uri.getPort(), uri.getPath());
        case "ssh", "git", "git+ssh" -> page("https", uri.getHost(), -1, uri.getPath());
        default -> Optional.empty();
      };
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The page of one commit, at the path that the repository's host uses. */
  static String commitPage(String repo, String hash) {
    String host = String.valueOf(URI.create(repo).getHost());
    if (host.contains("gitlab")) {
      return repo + "/-/commit/" + hash;
    }
    return repo + (host.contains("bitbucket") ? "/commits/" : "/commit/") + hash;
  }

  private static Optional<String> page(
      String scheme, @Nullable String host, int port, @Nullable String path) {
    if (host == null || host.length() < 2 || path == null) {
      return Optional.empty();
    }
    String trimmed = path.replaceAll("/+$", "").replaceAll("\\.git$", "").replaceAll("^/+", "");
    String address = scheme + "://" + host + (port < 0 ? "" : ":" + port);
    return trimmed.isEmpty() ? Optional.empty() : Optional.of(address + "/" + trimmed);
  }
}
