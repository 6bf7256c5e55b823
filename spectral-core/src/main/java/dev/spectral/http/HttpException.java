package dev.spectral.http;

import dev.spectral.SpectralException;
import org.jspecify.annotations.Nullable;

/**
 * The root of the errors of an HTTP call. Neither the message nor the cause contains a request
 * header, a value that was given as {@link dev.spectral.Secret}, or the user part of a URL.
 */
public abstract sealed class HttpException extends SpectralException
    permits HttpBodyException,
        HttpConnectException,
        HttpPagesException,
        HttpRequestException,
        HttpStatusException {

  private static final long serialVersionUID = 1L;

  private final String method;
  private final String url;

  HttpException(CallSite call, String message, @Nullable Throwable cause) {
    super(call.mask(message), call.maskCause(cause));
    this.method = call.method();
    this.url = call.url();
  }

  /**
   * Tell the method of the request.
   *
   * @return an upper-case name such as {@code GET}, never null
   */
  public final String method() {
    return method;
  }

  /**
   * Tell the URL of the request, as it may be shown.
   *
   * @return the URL with {@code ****} in place of secrets, never null
   */
  public final String url() {
    return url;
  }
}
