package dev.spectral.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A recorded table, as it came out of the reference SDK. */
final class Table {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Table() {}

  static JsonNode read(String name) {
    try (InputStream in = open(name)) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonNode> cases(String name) {
    JsonNode table = read(name);
    List<JsonNode> cases = table.get("cases").valueStream().toList();
    if (cases.size() != table.get("count").asInt()) {
      throw new IllegalStateException(name + " does not hold as many cases as it says");
    }
    return cases;
  }

  static List<String> lines(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Table.class.getResourceAsStream("/behaviour/" + name), name);
  }
}
