package dev.spectral.http;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list, each requested when it is asked for and not before. Every iteration begins
 * anew with the first page.
 */
public final class HttpPages implements Iterable<HttpResponse> {

  private final HttpRequest first;
  private final Paging paging;

  HttpPages(HttpRequest first, Paging paging) {
    this.first = first;
    this.paging = paging;
  }

  /**
   * Go through the pages.
   *
   * @return an iterator, never null, whose {@code next} sends a request and throws a {@link
   *     HttpException} as {@link HttpRequest#send} does; a {@link HttpRequestException} where the
   *     next page is of another origin than the client's base URL; a {@link HttpPagesException}
   *     where the pages do not end. For one thread.
   */
  @Override
  public Iterator<HttpResponse> iterator() {
    return new Pages();
  }

  /**
   * Go through the pages.
   *
   * @return a sequential stream that sends a request for each page it is asked for, never null; it
   *     throws what {@link #iterator} does
   */
  public Stream<HttpResponse> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** Names the request for the first page. */
  @Override
  public String toString() {
    return "HttpPages[" + first + "]";
  }

  private final class Pages implements Iterator<HttpResponse> {

    private final Set<String> read = new HashSet<>();
    private PageStep.@Nullable Next upcoming = new PageStep.Next(first.copy(), null);
    private @Nullable CallSite last;
    private int count;

    @Override
    public boolean hasNext() {
      return upcoming != null;
    }

    @Override
    public HttpResponse next() {
      PageStep.Next next = upcoming;
      if (next == null) {
        throw new NoSuchElementException("There are no more pages.");
      }
      if (last != null) {
        refuseEndless(last, next.link());
      }
      HttpResponse page = next.request().send();
      remember(page, next.link());
      upcoming = paging.step().next(next.request(), page).orElse(null);
      return page;
    }

    private void remember(HttpResponse page, @Nullable String link) {
      count++;
      last = page.call();
      read.add(link == null ? page.address().toString() : link);
    }

    private void refuseEndless(CallSite page, @Nullable String link) {
      if (count >= paging.maxPages()) {
        throw HttpPagesException.tooMany(page, count);
      }
      if (link != null && read.contains(link)) {
        throw HttpPagesException.circle(page, count);
      }
    }
  }
}
