package dev.spectral.maven.invoke;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A parameter that holds a JSON object, or {@code @} and the name of a file that holds one. */
public final class JsonArgument {

  /** Keep every digit of a number as it was written. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonArgument() {}

  /**
   * Read the parameter.
   *
   * @param name how the user knows the parameter, such as {@code spectral.inputs}, never null
   * @param value its value, never null
   * @param directory what file names are relative to, never null
   * @return the object, never null
   * @throws InvokeException if it is no JSON object or the file is missing; the value, which may
   *     hold credentials, is not repeated
   */
  public static ObjectNode read(String name, String value, Path directory) {
    String text = value.strip().startsWith("@") ? file(name, value.strip(), directory) : value;
    try {
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
      throw new InvokeException(
          name + " is JSON but no object. Fix: write it as {\"key\": \"value\"}.");
    } catch (JsonProcessingException e) {
      throw new InvokeException(
          name
              + " is not valid JSON, from line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr()
              + ". Fix: write it as {\"key\": \"value\"}, in single quotes on a command line, or put"
              + " it in a file and write @FILE.");
    }
  }

  private static String file(String name, String value, Path directory) {
    Path file = directory.resolve(value.substring(1));
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InvokeException(
          name + " names the file " + file + ", which cannot be read. Fix: check the name.");
    }
  }
}
