package dev.spectral.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the request for the next page. */
interface PageStep {

  /** Gives the next request, or nothing after the last page. */
  Optional<Next> next(HttpRequest request, HttpResponse page);

  /** A request, and where it was a link that led to it, the address. */
  record Next(HttpRequest request, @Nullable String link) {}

  static PageStep url(Function<HttpResponse, Optional<String>> next) {
    return (request, page) ->
        next.apply(page)
            .filter(url -> !url.isBlank())
            .map(url -> PageRequests.to(request, page, url))
            .map(it -> new Next(it, it.path()));
  }

  static PageStep parameter(String name, Function<HttpResponse, Optional<String>> next) {
    return (request, page) ->
        next.apply(page).map(value -> new Next(PageRequests.with(request, name, value), null));
  }

  static Function<HttpResponse, Optional<String>> text(String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    return page -> {
      JsonNode value = page.json().at(place);
      if (value.isContainerNode()) {
        throw new HttpBodyException(
            page, "with JSON that has at %s neither a text nor nothing".formatted(pointer), null);
      }
      boolean none = value.isMissingNode() || value.isNull() || value.isBoolean();
      return none ? Optional.empty() : Optional.of(value.asText()).filter(it -> !it.isEmpty());
    };
  }
}
