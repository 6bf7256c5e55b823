package dev.spectral.testing;

import java.io.IOException;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * An answer without its secrets.
 *
 * @param status the HTTP status
 * @param url whence it came where a redirect led elsewhere, or null
 * @param headers what came
 * @param body the body
 */
record RecordedResponse(
    int status, @Nullable String url, Map<String, String> headers, RecordedBody body) {

  static RecordedResponse of(Response response, Scrubber scrubber) throws IOException {
    Response first = response;
    while (first.priorResponse() != null) {
      first = first.priorResponse();
    }
    HttpUrl from = response.request().url();
    ResponseBody body = response.peekBody(Long.MAX_VALUE);
    return new RecordedResponse(
        response.code(),
        from.equals(first.request().url()) ? null : scrubber.text(from.toString()),
        scrubber.headers(response.headers()),
        RecordedBody.of(body.bytes(), body.contentType(), scrubber));
  }

  Response replay(Request request) {
    Headers.Builder lines = new Headers.Builder();
    headers.forEach(lines::addUnsafeNonAscii);
    Headers all = lines.build();
    String type = all.get("content-type");
    return new Response.Builder()
        .request(url == null ? request : request.newBuilder().url(url).build())
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .headers(all)
        .body(ResponseBody.create(body.bytes(), type == null ? null : MediaType.parse(type)))
        .build();
  }
}
