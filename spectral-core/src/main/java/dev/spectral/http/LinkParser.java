package dev.spectral.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code Link} headers, with the leniency that appendix B of RFC 8288 asks for: whatever
 * comes gives links or no links, never an error. Reads each character once, and stops at a bound.
 */
final class LinkParser {

  static final int MOST_CHARACTERS = 64 * 1024;
  static final int MOST_LINKS = 500;
  static final int MOST_PARAMETERS = 50;

  private final String text;
  private int at;

  private LinkParser(String text) {
    this.text = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }

  static List<HttpLink> parse(List<String> values) {
    List<HttpLink> links = new ArrayList<>();
    for (String value : values) {
      new LinkParser(value).readAll(links);
    }
    return List.copyOf(links);
  }

  private void readAll(List<HttpLink> links) {
    while (links.size() < MOST_LINKS) {
      skip(" \t,");
      if (peek() != '<') {
        return;
      }
      int end = text.indexOf('>', at);
      if (end < 0) {
        return;
      }
      String target = text.substring(at + 1, end).strip();
      at = end + 1;
      links.add(new HttpLink(target, parameters()));
      skipTo(",");
    }
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    skip(" \t");
    while (peek() == ';') {
      skip(" \t;");
      String name = Text.lower(upTo(" \t=;,"));
      skip(" \t");
      String value = peek() == '=' ? value() : "";
      if (!name.isEmpty() && parameters.size() < MOST_PARAMETERS) {
        parameters.putIfAbsent(name, value);
      }
      skip(" \t");
    }
    return parameters;
  }

  private String value() {
    at++;
    skip(" \t");
    return peek() == '"' ? quoted() : upTo(";,").strip();
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        break;
      } else if (c == '\\' && at + 1 < text.length()) {
        value.append(text.charAt(++at));
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  private String upTo(String delimiters) {
    int start = at;
    skipTo(delimiters);
    return text.substring(start, at);
  }

  private void skipTo(String delimiters) {
    while (at < text.length() && delimiters.indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  private void skip(String some) {
    while (at < text.length() && some.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Gives the next character, or NUL at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
