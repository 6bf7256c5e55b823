package dev.spectral.internal.read;

import dev.spectral.annotations.Ping;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceType;
import java.util.regex.Pattern;

/** What the ping of one connection must fulfil. */
final class PingRules {

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?://|\\{\\{#).*");

  private final Report report;
  private final SourceType type;
  private final LoginSlots slots;

  PingRules(Report report, SourceType type, LoginSlots slots) {
    this.report = report;
    this.type = type;
    this.slots = slots;
  }

  void check() {
    Ping ping = type.annotation(Ping.class);
    if (ping != null) {
      checkUrl(ping.value());
      slots.checkPing(ping.value());
      checkMethod(ping.method());
      checkLogin();
    }
  }

  private void checkUrl(String url) {
    if (!ABSOLUTE.matcher(url).matches()) {
      add(
          "The ping \"" + url + "\" is no absolute URL.",
          "write @Ping(\"https://…\"), or begin it with a slot such as {{#baseUrl}}.");
    }
  }

  private void checkMethod(String method) {
    if (!method.matches("[A-Z]+")) {
      add("The ping has the method \"" + method + "\".", "write GET or HEAD, or leave it out.");
    }
  }

  private void checkLogin() {
    if (Placements.holdsSecret(type) && Placements.of(type).isEmpty()) {
      add(
          "The ping would be sent without the login: the connection does not say where in a"
              + " request it goes.",
          "add @Placement(bearer = \"{{#" + slots.example() + "}}\"), or basic, header or query.");
    }
  }

  private void add(String what, String fix) {
    report.add(ProblemCode.SP047, type, type.simpleName(), what, fix);
  }
}
