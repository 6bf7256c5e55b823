package dev.spectral.testing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * A request without its secrets.
 *
 * @param method such as GET
 * @param url the whole URL
 * @param headers what was sent, for people to read; not compared
 * @param body the body
 */
record RecordedRequest(String method, String url, Map<String, String> headers, RecordedBody body) {

  private static final String CONTENT_TYPE = "content-type";
  private static final int MOST_SHOWN = 1000;

  static RecordedRequest of(Request request, Scrubber scrubber) throws IOException {
    RequestBody body = request.body();
    MediaType type = body == null ? null : body.contentType();
    Map<String, String> headers = new LinkedHashMap<>(scrubber.headers(request.headers()));
    if (type != null) {
      headers.put(CONTENT_TYPE, steady(type));
    }
    return new RecordedRequest(
        request.method(),
        scrubber.text(request.url().toString()),
        headers,
        RecordedBody.of(Bodies.bytes(body), type, scrubber));
  }

  /** Writes the type of a form without the boundary, which is another each time. */
  private static String steady(MediaType type) {
    String boundary = type.parameter("boundary");
    return boundary == null ? type.toString() : type.toString().replace(boundary, "boundary");
  }

  boolean isLike(RecordedRequest other) {
    return method.equals(other.method) && url.equals(other.url) && body.equals(other.body);
  }

  /** Tells how much a request has in common with another, more being nearer. */
  int nearness(RecordedRequest other) {
    int same = 0;
    int most = Math.min(url.length(), other.url.length());
    while (same < most && url.charAt(same) == other.url.charAt(same)) {
      same++;
    }
    int whole = url.equals(other.url) ? 10_000 : 0;
    return whole + same * 2 + (method.equals(other.method) ? 5 : 0);
  }

  String name() {
    return method + " " + url;
  }

  String shown() {
    String text = body.toString();
    String cut = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    return cut.isEmpty() ? name() : name() + "\n    " + cut;
  }
}
