package dev.spectral.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** An answer of which the headers have come; its connection is held until it is closed. */
final class OpenAnswer implements AutoCloseable {

  private static final long ERROR_BYTES = 256 * 1024;

  private final CallSite site;
  private final Response response;
  private final HttpHeaders headers;
  private final DebugLog debug;
  private final Function<IOException, HttpException> describe;

  OpenAnswer(
      CallSite site,
      Response response,
      DebugLog debug,
      Function<IOException, HttpException> describe) {
    this.site = site;
    this.response = response;
    this.headers = HttpHeaders.of(response.headers().toMultimap());
    this.debug = debug;
    this.describe = describe;
  }

  boolean isGood() {
    return response.code() >= 200 && response.code() <= 299;
  }

  /** Reads what a bad answer says. */
  HttpStatusException error() {
    try {
      byte[] start = BoundedBody.start(response.body(), ERROR_BYTES);
      debug.response(site, response, headers, start);
      return new HttpStatusException(
          site, response.code(), headers, BodyReader.text(headers, start));
    } catch (IOException e) {
      throw describe.apply(e);
    }
  }

  /** Reads the body into memory. */
  HttpResponse whole(long limit) {
    byte[] body;
    try {
      body = BoundedBody.whole(response.body(), limit).orElseThrow(() -> tooLarge(limit));
    } catch (IOException e) {
      throw describe.apply(e);
    }
    debug.response(site, response, headers, body);
    return new HttpResponse(site, response.request().url(), response.code(), headers, body);
  }

  private HttpBodyException tooLarge(long limit) {
    String what =
        "with a body of more than %s, which is not read into memory. Read it as a stream, request(method, path).stream(reader), or raise maxBody(bytes) on the client."
            .formatted(BoundedBody.inWords(limit));
    return new HttpBodyException(site, response.code(), headers, what);
  }

  /** Lets an author read the body as it comes in. */
  <T> T read(HttpStreamReader<T> reader) {
    debug.stream(site, response, headers);
    ResponseBody content = response.body();
    AnswerStream body = new AnswerStream(content.byteStream());
    HttpStream answer =
        new HttpStream(site, response.code(), headers, content.contentLength(), body);
    T result;
    try {
      result = reader.read(answer);
    } catch (IOException e) {
      throw orBroken(body, e, new UncheckedIOException(e));
    } catch (RuntimeException e) {
      throw orBroken(body, e, e);
    }
    if (body.failure() != null) {
      throw broken(body.failure(), null);
    }
    return result;
  }

  /** A connection that broke is the reason of whatever else failed. */
  private RuntimeException orBroken(AnswerStream body, Exception thrown, RuntimeException other) {
    IOException failure = body.failure();
    return failure == null ? other : broken(failure, thrown);
  }

  private HttpException broken(IOException failure, @Nullable Exception thrown) {
    HttpException broken = describe.apply(failure);
    if (thrown instanceof HttpException other) {
      broken.addSuppressed(other);
    }
    return broken;
  }

  @Override
  public void close() {
    response.close();
  }
}
