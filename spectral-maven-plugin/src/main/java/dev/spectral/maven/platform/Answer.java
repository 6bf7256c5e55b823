package dev.spectral.maven.platform;

import java.net.http.HttpHeaders;

/** One whole HTTP answer. */
record Answer(int status, HttpHeaders headers, String body) {

  private static final int EXCERPT = 200;

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** The beginning of the body on one line, for a person, with secrets masked before it is cut. */
  String excerpt(SecretMask mask) {
    String line = mask.apply(body).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }
}
