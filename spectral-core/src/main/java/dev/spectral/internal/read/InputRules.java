package dev.spectral.internal.read;

import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceElement;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the attributes of an {@code @Input} must fulfil. */
final class InputRules {

  private static final Set<JavaKind> TEXTS = EnumSet.of(JavaKind.STRING, JavaKind.URI);
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

  void check(String name, Input input, InputShape shape) {
    checkTexts(input.label(), input.key().isEmpty() ? name : input.key());
    if (input.type() == InputType.AUTO) {
      checkPlain(input, shape);
    } else {
      checkType(input, shape);
    }
    if (!input.keyLabel().isEmpty() && shape.collection() != CollectionType.KEY_VALUE_LIST) {
      mismatch("keyLabel", "only key-value lists have keys", "remove keyLabel, or use a Map");
    }
  }

  void checkTexts(String label, String key) {
    if (label.isBlank()) {
      add(
          ProblemCode.SP014,
          "The label is blank, so people would not see what to fill in.",
          "write @Input(label = \"…\") with a short name.");
    }
    if (!Names.isKey(key)) {
      add(ProblemCode.SP021, Texts.badKey(key), Texts.KEY_FIX);
    }
  }

  /** Checks what stands beside a connection. */
  void checkLogin(Input input, String key) {
    checkTexts(input.label(), key);
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("keyLabel", !input.keyLabel().isEmpty());
    given.put("placeholder", !input.placeholder().isEmpty());
    given.put("example", !input.example().isEmpty());
    given.put("defaultValue", !input.defaultValue().isEmpty());
    given.put("dataSource", !input.dataSource().isEmpty());
    given.put("type", input.type() != InputType.AUTO);
    given.put("language", input.language() != CodeLanguage.NONE);
    given.put("shown", !input.shown());
    given.put("template", !input.template().isEmpty());
    given.put("onPremControlled", input.onPremControlled());
    given.put("writeOnly", input.writeOnly());
    given.forEach(
        (attribute, present) -> {
          if (present) {
            mismatch(attribute, "a connection is chosen, not filled in", "remove " + attribute);
          }
        });
  }

  /** Reports what an input of an operation says and only one of a connection can say. */
  void checkOnlyInConnections(Input input) {
    if (!input.shown()) {
      mismatch("shown", "only inputs of a connection can be hidden", "remove shown");
    }
    if (!input.template().isEmpty()) {
      mismatch("template", "only inputs of a connection are made of others", "remove template");
    }
    if (input.onPremControlled()) {
      String reason = "an on-premise agent provides inputs of a connection only";
      mismatch("onPremControlled", reason, "remove onPremControlled");
    }
    if (input.writeOnly()) {
      String reason = "only inputs of a connection can be hidden once they are set";
      mismatch("writeOnly", reason, "remove writeOnly, or take a Secret");
    }
  }

  /** Checks what stands beside a template, which nobody fills in. */
  void checkTemplate(Input input, InputShape shape) {
    if (input.template().isEmpty()) {
      return;
    }
    boolean text = TEXTS.contains(shape.kind()) || shape.kind() == JavaKind.SECRET;
    if (!text || shape.collection() != null) {
      mismatch("template", "it makes a text", "take a String, a URI or a Secret");
    }
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("defaultValue", !input.defaultValue().isEmpty());
    given.put("dataSource", !input.dataSource().isEmpty());
    given.put("type", input.type() != InputType.AUTO);
    given.forEach(
        (attribute, present) -> {
          if (present) {
            mismatch(attribute, "a template is not filled in by people", "remove " + attribute);
          }
        });
  }

  /** Checks an input whose wire type follows from its Java type. */
  private void checkPlain(Input input, InputShape shape) {
    if (input.language() == CodeLanguage.NONE) {
      return;
    }
    if (shape.kind() == JavaKind.STRING) {
      mismatch("language", "this String is not code", "add type = InputType.CODE");
    } else if (CODES.contains(shape.kind())) {
      checkJson(input, shape);
    } else {
      mismatch("language", "only String, JsonNode and records can be code", "remove language");
    }
  }

  /** Checks an input whose wire type the author has chosen. */
  private void checkType(Input input, InputShape shape) {
    InputType type = input.type();
    if (type != InputType.CODE && input.language() != CodeLanguage.NONE) {
      mismatch("language", type + " is not code", "remove language");
    } else if (type == InputType.CODE && input.language() == CodeLanguage.NONE) {
      checkLanguageless(shape);
    } else if (!fits(type, shape)) {
      mismatch("type", type + " cannot be held by " + shape.element().display(), fix(type));
    } else if (type == InputType.CODE) {
      checkJson(input, shape);
    }
  }

  private void checkLanguageless(InputShape shape) {
    boolean text = shape.kind() == JavaKind.STRING;
    if (shape.kind() != JavaKind.JSON) {
      String language = text ? "PLAINTEXT, or another" : "JSON";
      mismatch(
          "type", "code is always in some language", "add language = CodeLanguage." + language);
    }
  }

  private void checkJson(Input input, InputShape shape) {
    if (shape.kind() != JavaKind.STRING && input.language() != CodeLanguage.JSON) {
      String type = shape.element().simpleName();
      mismatch(
          "language", type + " can only be read from JSON", "write language = CodeLanguage.JSON");
    }
  }

  private static boolean fits(InputType type, InputShape shape) {
    return switch (type) {
      case PASSWORD -> shape.kind() == JavaKind.SECRET;
      case CODE -> CODES.contains(shape.kind());
      case DATA -> isData(shape);
      case STRING -> TEXTS.contains(shape.kind()) || isData(shape);
      default -> TEXTS.contains(shape.kind());
    };
  }

  private static boolean isData(InputShape shape) {
    return shape.kind() == JavaKind.BYTES || shape.kind() == JavaKind.DATA;
  }

  private static String fix(InputType type) {
    return switch (type) {
      case PASSWORD -> "take a Secret, which no log and no error shows";
      case DATA -> "take byte[] or Data";
      default -> "remove type, or take a String";
    };
  }

  private void mismatch(String attribute, String reason, String fix) {
    add(
        ProblemCode.SP023,
        "The attribute " + attribute + " does not fit here: " + reason + ".",
        fix + ".");
  }

  private void add(ProblemCode code, String what, String fix) {
    report.add(code, element, place, what, fix);
  }
}
