package dev.spectral.internal.bind;

import dev.spectral.annotations.Input;
import dev.spectral.internal.read.Tokens;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import dev.spectral.internal.template.TemplateSlots;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the record of one connection is made.
 *
 * @param record makes it of the connection's fields
 * @param templates the templates among its fields, by key
 */
record Login(RecordConverter record, Map<String, String> templates) {

  static Login of(SourceType type) {
    Map<String, String> templates = new LinkedHashMap<>();
    for (SourceVariable component : type.components()) {
      Input input = component.annotation(Input.class);
      if (input != null && !input.template().isEmpty()) {
        templates.put(input.key().isEmpty() ? component.name() : input.key(), input.template());
      }
    }
    return new Login(Binders.record(type, false), templates);
  }

  /** Makes the field that receives the token. */
  static Field token(SourceVariable component) {
    boolean optional = Tokens.isOptional(component.type());
    Object nothing = optional ? null : Map.of(); // is reported by the converter, in its words
    return new Field(TokenConverter.KEY, optional, nothing, TokenConverter::convert);
  }

  @Nullable Object make(
      Map<String, ?> fields, @Nullable Object token, String path, Binding binding) {
    Map<String, @Nullable Object> values = new HashMap<>(fields);
    templates.forEach((key, template) -> values.put(key, fill(fields, key, template)));
    values.put(TokenConverter.KEY, token);
    return record.make(values, path + ".", path, binding);
  }

  /** Fills a template in, also one that the platform hands on as it was declared. */
  private String fill(Map<String, ?> fields, String key, String template) {
    Object given = fields.get(key);
    String text = given == null || given.equals("") ? template : given.toString();
    return TemplateSlots.fill(text, slot -> text(fields, slot));
  }

  private String text(Map<String, ?> fields, String slot) {
    Object given = fields.get(slot);
    if (given != null && !given.equals("")) {
      return given.toString();
    }
    return record.fields().stream()
        .filter(one -> one.key().equals(slot))
        .map(one -> Objects.toString(one.fallback(), ""))
        .findFirst()
        .orElse("");
  }
}
