package dev.spectral.http;

import okhttp3.Request;

/**
 * Remembers that an attempt was answered with a redirect: a connection that fails afterwards does
 * not mean that the other system was never reached.
 */
final class RedirectMark {

  private volatile boolean set;

  /** Gives the request a mark of its own. */
  static Request fresh(Request request) {
    return request.newBuilder().tag(RedirectMark.class, new RedirectMark()).build();
  }

  static void set(Request request) {
    RedirectMark mark = request.tag(RedirectMark.class);
    if (mark != null) {
      mark.set = true;
    }
  }

  static boolean isSet(Request request) {
    RedirectMark mark = request.tag(RedirectMark.class);
    return mark != null && mark.set;
  }
}
