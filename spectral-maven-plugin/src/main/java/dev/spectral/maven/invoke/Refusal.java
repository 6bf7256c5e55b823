package dev.spectral.maven.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/** Says for a person why the runtime did not do what it was asked. */
final class Refusal {

  private static final int UNAUTHORIZED = 401;

  private Refusal() {}

  /** Everything that the runtime said, and what to do about it. */
  static String of(URI url, String what, int status, JsonNode body) {
    if (status == UNAUTHORIZED) {
      return "The runtime at "
          + url
          + " does not accept the access token. Fix: give its token with -Dspectral.token or the"
          + " environment variable SPECTRAL_RUNTIME_TOKEN.";
    }
    JsonNode error = body.path("error");
    StringBuilder text = new StringBuilder();
    text.append("The runtime at ").append(url).append(" could not ").append(what).append(": ");
    text.append(error.path("message").asText("it answered with status " + status));
    text.append(" (").append(error.path("code").asText("status")).append(", ").append(status);
    text.append(')');
    for (JsonNode problem : error.path("problems")) {
      String message = problem.path("message").asText();
      text.append(text.indexOf(message) < 0 ? "\n  " + message : "");
    }
    if (error.hasNonNull("fix")) {
      text.append("\nFix: ").append(error.path("fix").asText());
    }
    return text.toString();
  }
}
