package dev.spectral.runtime;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one way in which the runtime reads and writes JSON. */
public final class Json {

  /**
   * Reads strictly: a repeated key and text after the value are errors, and no digit of a number is
   * lost.
   */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Json() {}

  /**
   * Say where a text is no JSON, without a word of the text itself: it may hold secrets.
   *
   * @param problem what the parser said, never null
   * @return such as {@code line 3, column 14}, never null
   */
  public static String place(JsonProcessingException problem) {
    JsonLocation location = problem.getLocation();
    if (location == null) {
      return "its start";
    }
    return "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
