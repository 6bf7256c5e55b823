package dev.spectral.http;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Says how one page of a list leads to the next. Give it to {@link HttpRequest#pages}.
 *
 * <pre>{@code
 * Paging.byLink();                                          // Link: </items?page=2>; rel="next"
 * Paging.byUrl("/paging/next");                             // a URL in the JSON of each page
 * Paging.byCursor("cursor", "/meta/next_cursor");           // a cursor in the JSON of each page
 * Paging.byNumber("page", page -> !page.json().isEmpty());  // ?page=1, ?page=2 …
 * }</pre>
 *
 * <p>A list may have 1,000 pages unless {@link #maxPages} says otherwise; one that goes on is an
 * error and not the end, since silence would lose data. Immutable.
 */
public final class Paging {

  private static final int MOST = 1000;

  private final PageStep step;
  private final int maxPages;

  private Paging(PageStep step, int maxPages) {
    this.step = step;
    this.maxPages = maxPages;
  }

  /**
   * Follow the {@code Link} header with the relation {@code next}, until there is none.
   *
   * @return the way, never null
   * @see HttpLink
   */
  public static Paging byLink() {
    return new Paging(
        PageStep.url(page -> page.headers().link("next").map(HttpLink::target)), MOST);
  }

  /**
   * Follow a URL in the JSON of each page, until it is missing, null or empty.
   *
   * @param pointer a JSON pointer such as {@code /paging/next}, never null
   * @return the way, never null
   * @throws IllegalArgumentException when it is not a JSON pointer
   */
  public static Paging byUrl(String pointer) {
    return byUrl(PageStep.text(pointer));
  }

  /**
   * Follow a URL that is found in each page.
   *
   * @param next gives the URL of the next page, complete or relative to that of this page, or
   *     nothing after the last, never null
   * @return the way, never null
   */
  public static Paging byUrl(Function<HttpResponse, Optional<String>> next) {
    return new Paging(PageStep.url(next), MOST);
  }

  /**
   * Send the cursor that is in the JSON of each page with the request for the next, until it is
   * missing, null or empty.
   *
   * @param parameter the query parameter, never null; it replaces one of the same name
   * @param pointer a JSON pointer to the cursor, such as {@code /meta/next_cursor}, never null
   * @return the way, never null
   * @throws IllegalArgumentException when it is not a JSON pointer
   */
  public static Paging byCursor(String parameter, String pointer) {
    return byCursor(parameter, PageStep.text(pointer));
  }

  /**
   * Send the cursor that is found in each page with the request for the next.
   *
   * @param parameter the query parameter, never null; it replaces one of the same name
   * @param next gives the cursor for the next page, or nothing after the last, never null
   * @return the way, never null
   */
  public static Paging byCursor(String parameter, Function<HttpResponse, Optional<String>> next) {
    return new Paging(PageStep.parameter(parameter, next), MOST);
  }

  /**
   * Count the pages in a query parameter. The first request has the number that it was given, or
   * none, which counts as 1.
   *
   * @param parameter the query parameter, never null
   * @param hasMore tells of a page whether another one follows, never null
   * @return the way, never null
   */
  public static Paging byNumber(String parameter, Predicate<HttpResponse> hasMore) {
    return byOffset(parameter, 1, 1, hasMore);
  }

  /**
   * Count the entries in a query parameter. The first request has the number that it was given, or
   * none, which counts as 0.
   *
   * @param parameter the query parameter, such as {@code offset}, never null
   * @param pageSize how many entries a page has, above 0
   * @param hasMore tells of a page whether another one follows, never null
   * @return the way, never null
   * @throws IllegalArgumentException when the size is not above 0
   */
  public static Paging byOffset(String parameter, int pageSize, Predicate<HttpResponse> hasMore) {
    return byOffset(parameter, 0, pageSize, hasMore);
  }

  private static Paging byOffset(
      String parameter, int first, int step, Predicate<HttpResponse> hasMore) {
    if (step < 1) {
      throw new IllegalArgumentException("A page cannot have " + step + " entries.");
    }
    PageStep next =
        (request, page) ->
            Optional.of(request)
                .filter(it -> hasMore.test(page))
                .map(it -> PageRequests.plus(it, parameter, first, step))
                .map(it -> new PageStep.Next(it, null));
    return new Paging(next, MOST);
  }

  /**
   * Limit how many pages a list may have.
   *
   * @param pages above 0; 1,000 unless set
   * @return a way with that limit, never null
   * @throws IllegalArgumentException when it is not above 0
   */
  public Paging maxPages(int pages) {
    if (pages < 1) {
      throw new IllegalArgumentException("A list cannot be limited to " + pages + " pages.");
    }
    return new Paging(step, pages);
  }

  PageStep step() {
    return step;
  }

  int maxPages() {
    return maxPages;
  }
}
