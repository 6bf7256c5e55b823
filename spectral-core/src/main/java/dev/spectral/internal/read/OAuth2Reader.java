package dev.spectral.internal.read;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.OAuth2PkceMethod;
import dev.spectral.annotations.OAuth2Type;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.OAuth2Definition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.WireType;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.template.TemplateSlots;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code @OAuth2}: the inputs that its attributes make, and what they must fulfil. */
final class OAuth2Reader {

  private final Report report;
  private final SourceType type;
  private final OAuth2 oauth2;
  private final List<InputDefinition> declared;
  private final List<InputDefinition> made = new ArrayList<>();

  OAuth2Reader(Report report, SourceType type, OAuth2 oauth2, List<InputDefinition> declared) {
    this.report = report;
    this.type = type;
    this.oauth2 = oauth2;
    this.declared = declared;
  }

  OAuth2Definition definition() {
    return new OAuth2Definition(
        oauth2.type(),
        oauth2.pkce(),
        oauth2.overrideGrantType().isEmpty() ? null : oauth2.overrideGrantType(),
        List.of(oauth2.allowedTokenParams()));
  }

  /** Gives the inputs of the attributes, then those that the record declares. */
  List<InputDefinition> inputs() {
    boolean login = oauth2.type() == OAuth2Type.AUTHORIZATION_CODE;
    if (login) {
      url("authorizeUrl", "Authorize URL", oauth2.authorizeUrl(), "people log in");
    } else {
      checkWithoutLogin();
    }
    url("tokenUrl", "Token URL", oauth2.tokenUrl(), "tokens are handed out");
    url("refreshUrl", "Refresh URL", oauth2.refreshUrl(), "");
    url("revokeUrl", "Revoke URL", oauth2.revokeUrl(), "");
    scopes();
    credential("clientId", WireType.STRING, "Client ID");
    credential("clientSecret", WireType.PASSWORD, "Client secret");
    made.addAll(declared);
    return List.copyOf(made);
  }

  private void checkWithoutLogin() {
    String reason = " does not fit here: with client credentials nobody logs in.";
    if (!oauth2.authorizeUrl().isEmpty()) {
      add(ProblemCode.SP030, "The attribute authorizeUrl" + reason, "remove authorizeUrl.");
    }
    if (oauth2.pkce() != OAuth2PkceMethod.NONE) {
      add(ProblemCode.SP030, "The attribute pkce" + reason, "remove pkce.");
    }
  }

  private void url(String key, String label, String value, String purpose) {
    if (isDeclared(key, WireType.STRING)) {
      checkOnce(key, !value.isEmpty());
    } else if (!value.isEmpty()) {
      checkUrl(key, value);
      boolean template = value.contains("{{#");
      made.add(
          InputDefinition.builder(key, template ? WireType.TEMPLATE : WireType.STRING, label)
              .required(true)
              .defaultValue(TextNode.valueOf(value))
              .shown(false)
              .build());
    } else if (!purpose.isEmpty()) {
      add(
          ProblemCode.SP029,
          "The platform does not know where " + purpose + ": there is no " + key + ".",
          "write @OAuth2("
              + key
              + " = \"https://…\"), or add a component named "
              + key
              + " with @Input.");
    }
  }

  private void scopes() {
    List<String> scopes = List.of(oauth2.scopes());
    if (isDeclared("scopes", WireType.STRING)) {
      checkOnce("scopes", !scopes.isEmpty());
    } else {
      made.add(
          InputDefinition.builder("scopes", WireType.STRING, "Scopes")
              .defaultValue(TextNode.valueOf(String.join(" ", scopes)))
              .shown(false)
              .build());
    }
  }

  private void credential(String key, WireType wire, String label) {
    if (!isDeclared(key, wire)) {
      made.add(InputDefinition.builder(key, wire, label).required(true).build());
    }
  }

  private boolean isDeclared(String key, WireType wire) {
    Optional<InputDefinition> input =
        declared.stream().filter(one -> one.key().equals(key)).findFirst();
    input
        .filter(one -> one.type() != wire && one.type() != WireType.TEMPLATE)
        .ifPresent(
            one ->
                add(
                    ProblemCode.SP030,
                    "The component "
                        + key
                        + " has the input type "
                        + one.type().wire()
                        + ", and OAuth 2.0 needs "
                        + wire.wire()
                        + ".",
                    "take a " + (wire == WireType.PASSWORD ? "Secret." : "String.")));
    return input.isPresent();
  }

  private void checkOnce(String key, boolean given) {
    if (given) {
      add(
          ProblemCode.SP030,
          "The attribute " + key + " and the component " + key + " say the same.",
          "keep the component where people should see it, else the attribute.");
    }
  }

  private void checkUrl(String key, String value) {
    String sample = TemplateSlots.fill(value, slot -> "x");
    boolean open = value.startsWith("{{#");
    if (!open && !isWeb(sample)) {
      add(
          ProblemCode.SP030,
          "The attribute " + key + " is no absolute http or https URL: \"" + value + "\".",
          "write " + key + " = \"https://…\".");
    }
  }

  private static boolean isWeb(String url) {
    return (url.startsWith("https://") || url.startsWith("http://")) && host(url) != null;
  }

  private static @Nullable String host(String url) {
    try {
      return URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void add(ProblemCode code, String what, String fix) {
    report.add(code, type, type.simpleName(), what, fix);
  }
}
