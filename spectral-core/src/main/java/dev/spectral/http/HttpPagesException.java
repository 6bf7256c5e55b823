package dev.spectral.http;

/** The pages of a list do not end: there are more than were expected, or one leads back. */
public final class HttpPagesException extends HttpException {

  private static final long serialVersionUID = 1L;

  private final int pages;

  private HttpPagesException(CallSite call, String what, int pages) {
    super(call, call + " " + what, null);
    this.pages = pages;
  }

  static HttpPagesException tooMany(CallSite call, int pages) {
    return new HttpPagesException(
        call,
        "is page %d of a list that may have %d, and leads to another one. Raise maxPages(n), or take only what is needed with stream().limit(n)."
            .formatted(pages, pages),
        pages);
  }

  static HttpPagesException circle(CallSite call, int pages) {
    return new HttpPagesException(
        call,
        "is page %d of a list, and leads back to a page that was read before. The list would never end; ask the makers of the other system."
            .formatted(pages),
        pages);
  }

  /**
   * Tell how many pages were read.
   *
   * @return a number above 0
   */
  public int pages() {
    return pages;
  }
}
