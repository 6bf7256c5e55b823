package dev.spectral.internal.read;

import dev.spectral.annotations.Input;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.WireType;
import dev.spectral.internal.source.SourceElement;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the inputs of a connection must fulfil, each and together. */
final class ConnectionRules {

  private static final Set<WireType> ALLOWED =
      EnumSet.of(
          WireType.STRING,
          WireType.DATA,
          WireType.TEXT,
          WireType.PASSWORD,
          WireType.BOOLEAN,
          WireType.TEMPLATE);

  private final Report report;
  private final SourceType type;

  ConnectionRules(Report report, SourceType type) {
    this.report = report;
    this.type = type;
  }

  void check(List<InputDefinition> fields, boolean oauth2) {
    TemplateRules templates = new TemplateRules(report, fields);
    for (InputDefinition field : fields) {
      Optional<SourceVariable> variable = variable(field);
      String place = variable.map(one -> place(one)).orElse(type.simpleName());
      SourceElement element = variable.isPresent() ? variable.get() : type;
      if (field.type() == WireType.TEMPLATE) {
        templates.check(Objects.requireNonNull(field.defaultValue()).asText(), element, place);
      }
      variable.ifPresent(one -> checkField(field, one, place));
    }
    checkOnPrem(fields);
    checkTokens(oauth2);
  }

  private Optional<SourceVariable> variable(InputDefinition field) {
    return type.components().stream().filter(one -> keyOf(one).equals(field.key())).findFirst();
  }

  private static String keyOf(SourceVariable component) {
    Input input = component.annotation(Input.class);
    return input == null || input.key().isEmpty() ? component.name() : input.key();
  }

  private String place(SourceVariable variable) {
    return type.simpleName() + "." + variable.name();
  }

  private void checkField(InputDefinition field, SourceVariable variable, String place) {
    if (!ALLOWED.contains(field.type())) {
      report.add(
          ProblemCode.SP024,
          variable,
          place,
          "A connection cannot have an input of the type " + variable.type().display() + ".",
          "use String, URI, Secret, boolean, a number, an enum, byte[] or Data.");
    }
    if (Boolean.FALSE.equals(field.shown()) && field.defaultValue() == null) {
      report.add(
          ProblemCode.SP025,
          variable,
          place,
          "The input is hidden and has no default, so nobody could ever give it a value.",
          "add defaultValue = \"…\", or remove shown = false.");
    }
  }

  private void checkOnPrem(List<InputDefinition> fields) {
    List<String> controlled =
        fields.stream()
            .filter(InputDefinition::onPremiseControlled)
            .map(InputDefinition::key)
            .toList();
    if (controlled.isEmpty()) {
      return;
    }
    for (String key : List.of("host", "port")) {
      if (!controlled.contains(key)) {
        report.add(
            ProblemCode.SP032,
            type,
            type.simpleName(),
            "An on-premise agent provides a host and a port, and no input named "
                + key
                + " is onPremControlled.",
            "write @Input(label = \""
                + Names.words(key)
                + "\", onPremControlled = true) "
                + (key.equals("host") ? "String host." : "int port."));
      }
    }
  }

  private void checkTokens(boolean oauth2) {
    List<SourceVariable> tokens =
        type.components().stream().filter(one -> Tokens.isToken(one.type())).toList();
    for (SourceVariable token : tokens) {
      if (!oauth2) {
        addToken(
            token,
            "The connection has no @OAuth2, so nobody would obtain a token for it.",
            "annotate " + type.simpleName() + " with @OAuth2, or take a Secret with @Input.");
      } else if (token.has(Input.class)) {
        addToken(
            token, "The token has an @Input, and people do not fill it in.", "remove the @Input.");
      } else if (token != tokens.get(0)) {
        addToken(token, "The connection has two tokens, and a login obtains one.", "keep one.");
      }
    }
  }

  private void addToken(SourceVariable token, String what, String fix) {
    report.add(ProblemCode.SP034, token, place(token), what, fix);
  }
}
