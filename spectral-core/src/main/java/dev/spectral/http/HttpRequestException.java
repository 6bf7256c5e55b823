package dev.spectral.http;

import org.jspecify.annotations.Nullable;

/**
 * The request could not be built, so nothing was sent; or its body could not be read to the end, so
 * that no complete request was sent. The message says which part and the fix.
 */
public final class HttpRequestException extends HttpException {

  private static final long serialVersionUID = 1L;

  HttpRequestException(CallSite call, String what) {
    this(call, what, null);
  }

  HttpRequestException(CallSite call, String what, @Nullable Throwable cause) {
    super(call, call + " was not sent: " + what, cause);
  }
}
