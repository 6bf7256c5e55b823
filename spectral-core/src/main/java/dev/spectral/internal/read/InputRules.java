package dev.spectral.internal.read;

import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceElement;
import java.util.EnumSet;
import java.util.Set;

/** What the attributes of an {@code @Input} must fulfil. */
final class InputRules {

  private static final Set<JavaKind> TEXTS =
      EnumSet.of(JavaKind.STRING, JavaKind.SECRET, JavaKind.URI);
  private static final Set<JavaKind> CODES =
      EnumSet.of(JavaKind.STRING, JavaKind.JSON, JavaKind.JSON_RECORD);

  private final Report report;
  private final SourceElement element;
  private final String place;

  InputRules(Report report, SourceElement element, String place) {
    this.report = report;
    this.element = element;
    this.place = place;
  }

  void check(Input input, InputShape shape) {
    if (input.label().isBlank()) {
      add(
          ProblemCode.SP014,
          "The label is blank, so people would not see what to fill in.",
          "write @Input(label = \"…\") with a short name.");
    }
    if (!input.key().isEmpty() && !Names.isKey(input.key())) {
      add(ProblemCode.SP021, Texts.badKey(input.key()), Texts.KEY_FIX);
    }
    checkAttributes(input, shape);
  }

  private void checkAttributes(Input input, InputShape shape) {
    if (!input.keyLabel().isEmpty() && shape.collection() != CollectionType.KEY_VALUE_LIST) {
      mismatch("keyLabel", "only key-value lists have keys", "remove keyLabel, or use a Map");
    }
    boolean code = input.language() != CodeLanguage.NONE;
    if (code && !CODES.contains(shape.kind())) {
      mismatch("language", "only String, JsonNode and records can be code", "remove language");
    }
    if (code && shape.kind() == JavaKind.JSON_RECORD && input.language() != CodeLanguage.JSON) {
      mismatch("language", "a record can only be read from JSON", "write language = JSON");
    }
    if (input.type() != InputType.AUTO && !fits(input.type(), shape)) {
      mismatch(
          "type",
          input.type() + " cannot be held by " + shape.element().display(),
          "remove type, or change the Java type");
    }
    if (code && shape.kind() == JavaKind.STRING && input.type() != InputType.CODE) {
      mismatch("language", "this String is not code", "add type = InputType.CODE");
    }
  }

  private static boolean fits(InputType type, InputShape shape) {
    return switch (type) {
      case PASSWORD -> shape.kind() == JavaKind.SECRET || shape.kind() == JavaKind.STRING;
      case CODE -> CODES.contains(shape.kind());
      case DATA -> shape.kind() == JavaKind.BYTES || shape.kind() == JavaKind.DATA;
      default -> TEXTS.contains(shape.kind());
    };
  }

  private void mismatch(String attribute, String reason, String fix) {
    add(
        ProblemCode.SP023,
        "The attribute " + attribute + " does not go with the type: " + reason + ".",
        fix + ".");
  }

  private void add(ProblemCode code, String what, String fix) {
    report.add(code, element, place, what, fix);
  }
}
