package dev.spectral.http;

import dev.spectral.Secret;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;

/** Makes requests for other pages of a list. */
final class PageRequests {

  private PageRequests() {}

  /** Asks for the page at a URL that the other system gave. */
  static HttpRequest to(HttpRequest request, HttpResponse page, String url) {
    HttpUrl target = page.address().resolve(url.strip());
    if (target == null) {
      throw new HttpRequestException(
          page.call(), "its next page \"%s\" is not at a URL.".formatted(Text.excerpt(url, 200)));
    }
    HttpUrl bare = target.newBuilder().username("").password("").fragment(null).build();
    Set<String> there = bare.queryParameterNames();
    List<QueryParameter> ofTheClient = request.client().settings().query();
    HttpRequest next = request.at(bare.toString());
    next.query()
        .removeIf(
            one -> there.contains(one.name()) || !(one.isSecret() || ofTheClient.contains(one)));
    return next;
  }

  /** Asks for the page that a query parameter names. */
  static HttpRequest with(HttpRequest request, String parameter, String value) {
    refuseInPath(request, parameter);
    HttpRequest next = request.copy();
    next.query().removeIf(one -> one.name().equals(parameter));
    return next.query(parameter, value);
  }

  static HttpRequest plus(HttpRequest request, String parameter, long first, long step) {
    long number =
        request.query().stream()
            .filter(one -> one.name().equals(parameter))
            .findFirst()
            .map(one -> number(request, one))
            .orElse(first);
    return with(request, parameter, Long.toString(number + step));
  }

  private static long number(HttpRequest request, QueryParameter parameter) {
    try {
      return Long.parseLong(parameter.value());
    } catch (NumberFormatException e) {
      throw refused(request, "the query parameter " + parameter.shown() + " does not count pages.");
    }
  }

  private static void refuseInPath(HttpRequest request, String parameter) {
    String path = request.path();
    if (path.contains("?" + parameter + "=") || path.contains("&" + parameter + "=")) {
      throw refused(
          request,
          "the query parameter %s, which changes from page to page, is part of the path. Give it with query(name, value)."
              .formatted(parameter));
    }
  }

  private static HttpRequestException refused(HttpRequest request, String what) {
    List<Secret> secrets = request.secrets();
    return new HttpRequestException(
        new CallSite("The next page of " + request.method(), request.path(), secrets), what);
  }
}
