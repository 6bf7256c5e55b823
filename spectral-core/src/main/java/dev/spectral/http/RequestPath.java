package dev.spectral.http;

import dev.spectral.Secret;
import dev.spectral.internal.secret.Masker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path with its variables filled in. Each value is percent-encoded whole, so that it stays within
 * its place: {@code /items/{id}} with {@code a/b ?} is {@code /items/a%2Fb%20%3F}.
 *
 * @param sent as it goes to the other system
 * @param shown as it may be seen
 */
record RequestPath(String sent, String shown) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
  private static final Pattern DOTS = Pattern.compile("(?i)(\\.|%2e){1,2}");
  private static final String UNRESERVED = "-._~";

  /**
   * Fills in the variables.
   *
   * @throws IllegalArgumentException with a message for the author when that is not possible
   */
  static RequestPath fill(String template, Object[] values, List<Secret> secrets) {
    List<String> names = VARIABLE.matcher(template).results().map(m -> m.group(1)).toList();
    if (names.size() != values.length) {
      throw new IllegalArgumentException(
          "the path %s has %d variable(s) and %d value(s) were given. Give one value for each {name}."
              .formatted(template, names.size(), values.length));
    }
    List<String> sent = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Object value = plain(values[i]);
      String text = text(names.get(i), value);
      sent.add(encode(text));
      shown.add(value instanceof Secret ? Masker.MASK : encode(text));
      if (value instanceof Secret secret) {
        secrets.add(secret);
      }
    }
    RequestPath path = new RequestPath(replace(template, sent), replace(template, shown));
    refuseDots(path.sent());
    return path;
  }

  private static String text(String name, @Nullable Object value) {
    String text =
        value instanceof Secret secret ? secret.reveal() : value == null ? "" : "" + value;
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "the value for {%s} is empty, so the path would name something else. Check the input."
              .formatted(name));
    }
    return text;
  }

  private static void refuseDots(String path) {
    int query = path.indexOf('?');
    String segments = query < 0 ? path : path.substring(0, query);
    SEPARATOR
        .splitAsStream(segments)
        .filter(segment -> DOTS.matcher(segment).matches())
        .findFirst()
        .ifPresent(
            segment -> {
              throw new IllegalArgumentException(
                  "the path has the segment \"%s\", which would lead to another place."
                      .formatted(segment));
            });
  }

  private static String replace(String template, List<String> values) {
    int[] next = {0};
    return VARIABLE
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(values.get(next[0]++)));
  }

  static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append("%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }
}
