package dev.spectral.http;

/**
 * The other system answered with a status outside 200 to 299. The message holds the method, the
 * URL, the status and the first 200 characters of the body.
 */
public final class HttpStatusException extends HttpException {

  private static final long serialVersionUID = 1L;
  private static final int MESSAGE_CHARACTERS = 200;
  private static final int BODY_CHARACTERS = 64 * 1024;

  private final int status;
  private final transient HttpHeaders headers;
  private final String body;

  HttpStatusException(CallSite call, int status, HttpHeaders headers, String text) {
    super(call, message(call, status, call.mask(text)), null);
    this.status = status;
    this.headers = headers.mapValues(call::mask);
    this.body = Text.limit(call.mask(text), BODY_CHARACTERS);
  }

  private static String message(CallSite call, int status, String text) {
    String excerpt = Text.excerpt(text, MESSAGE_CHARACTERS);
    String end = excerpt.isEmpty() ? " with an empty body" : ": " + excerpt;
    return call + " answered " + status + end;
  }

  /**
   * Tell the status of the answer.
   *
   * @return a number such as 404
   */
  public int status() {
    return status;
  }

  /**
   * Give the headers of the answer.
   *
   * @return the headers with known secrets masked, never null, empty for none
   */
  public HttpHeaders headers() {
    return headers;
  }

  /**
   * Give the body of the answer as text, at most 65,536 characters of it.
   *
   * @return the text with known secrets masked, never null, empty for none
   */
  public String body() {
    return body;
  }
}
