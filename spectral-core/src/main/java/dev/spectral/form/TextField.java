package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A text, or a day or a time written as text. */
public final class TextField extends Field<TextField> {

  TextField(ObjectNode schema) {
    super(schema);
  }

  @Override
  TextField copy(ObjectNode changed) {
    return new TextField(changed);
  }

  /**
   * Set the least length.
   *
   * @param characters 0 or more
   * @return a copy, never null
   */
  public TextField minLength(int characters) {
    return with("minLength", characters);
  }

  /**
   * Set the greatest length.
   *
   * @param characters 0 or more
   * @return a copy, never null
   */
  public TextField maxLength(int characters) {
    return with("maxLength", characters);
  }

  /**
   * Set what the text must match.
   *
   * @param regex a regular expression that JavaScript and Java read alike, never null
   * @return a copy, never null
   */
  public TextField pattern(String regex) {
    return with("pattern", regex);
  }

  /**
   * Set what the text is.
   *
   * @param format a format of JSON Schema such as {@code email}, {@code uri} or {@code ipv4}, never
   *     null
   * @return a copy, never null
   */
  public TextField format(String format) {
    return with("format", format);
  }

  /**
   * Set the first day that may be chosen.
   *
   * @param day the day, never null
   * @return a copy, never null
   */
  public TextField notBefore(LocalDate day) {
    return with("formatMinimum", day);
  }

  /**
   * Set the last day that may be chosen.
   *
   * @param day the day, never null
   * @return a copy, never null
   */
  public TextField notAfter(LocalDate day) {
    return with("formatMaximum", day);
  }
}
