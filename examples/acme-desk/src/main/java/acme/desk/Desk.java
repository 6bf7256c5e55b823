package acme.desk;

import dev.spectral.http.HttpClient;
import dev.spectral.http.HttpRequest;
import dev.spectral.http.Paging;
import dev.spectral.http.Retry;
import java.util.List;

/** How this component talks to Acme Desk. */
final class Desk {

  private Desk() {}

  static HttpClient of(Login login) {
    return HttpClient.builder().baseUrl(login.api()).authorize(login).retry(Retry.times(3)).build();
  }

  static HttpRequest get(Login login, String path, Object... values) {
    return of(login).request("GET", path, values);
  }

  /** Reads a list up to the limit, and no page more than that takes. */
  static <T> List<T> list(HttpRequest list, Class<T> type, int limit) {
    return list.pages(Paging.byLink()).stream()
        .flatMap(page -> page.asList(type).stream())
        .limit(limit)
        .toList();
  }
}
