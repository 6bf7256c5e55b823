package dev.spectral.maven.generate;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Writes source in an encoding; a character that it lacks becomes a Unicode escape. */
final class SourceText {

  private SourceText() {}

  static byte[] encode(String source, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder text = new StringBuilder(source.length());
    source
        .codePoints()
        .forEach(
            one -> {
              String character = Character.toString(one);
              text.append(encoder.canEncode(character) ? character : escape(character));
            });
    return text.toString().getBytes(charset);
  }

  private static String escape(String character) {
    StringBuilder escaped = new StringBuilder();
    character.chars().forEach(one -> escaped.append(String.format("\\u%04x", one)));
    return escaped.toString();
  }
}
