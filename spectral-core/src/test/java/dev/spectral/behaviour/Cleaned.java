package dev.spectral.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.KeyValue;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The recorded inputs with their cleaners, as a Java author writes them; each gives them back. */
@Component(key = "cleaned", label = "Cleaned", description = "Gives its inputs back.")
public final class Cleaned {

  /** The cleaner gives undefined, whatever it is given. */
  public record Undefined(@Input(label = "L") Optional<JsonNode> v) {

    public Undefined {
      v = Optional.empty();
    }
  }

  /** The cleaner throws. */
  public record Throwing(@Input(label = "L") Optional<JsonNode> v) {

    public Throwing {
      throw new IllegalArgumentException("clean failed");
    }
  }

  public record Three(
      @Input(label = "L", defaultValue = "0") long a,
      @Input(label = "L") Optional<String> b,
      @Input(label = "L") Optional<String> c) {

    public Three {
      c = Optional.of(c.orElse(""));
    }
  }

  public record Empty() {}

  public sealed interface Either permits One, Two {}

  public record Nested(
      @Input(label = "L") Optional<String> x, @Input(label = "L") Optional<String> y) {

    public Nested {
      x = x.map(text -> text.toUpperCase(Locale.ROOT));
    }
  }

  public record One(
      @Input(label = "L", defaultValue = "0") long a, @Input(label = "N") Optional<Nested> nested)
      implements Either {}

  public record Two() implements Either {}

  /** What the method received. */
  public record Received<T>(T v) {}

  public record Both(String a, String b) {}

  @Action(label = "L", description = "d.")
  public Received<Optional<String>> leafNone(@Input(label = "L") Optional<String> v) {
    return new Received<>(v);
  }

  @Action(label = "L", description = "d.")
  public Received<Long> leafToInt(@Input(label = "L", defaultValue = "0") long v) {
    return new Received<>(v);
  }

  @Action(label = "L", description = "d.")
  public Received<String> leafToString(@Input(label = "L") Optional<String> v) {
    return new Received<>(v.orElse(""));
  }

  @Action(label = "L", description = "d.")
  public Undefined leafUndef(Undefined inputs) {
    return inputs;
  }

  @Action(label = "L", description = "d.")
  public Throwing leafThrows(Throwing inputs) {
    return inputs;
  }

  @Action(label = "L", description = "d.")
  public Received<String> leafType(@Input(label = "L") Optional<JsonNode> v) {
    return new Received<>(type(v));
  }

  @Action(label = "L", description = "d.")
  public Both two(
      @Input(label = "L") Optional<String> a, @Input(label = "L") Optional<JsonNode> b) {
    return new Both(a.orElse(""), type(b));
  }

  @Action(label = "L", description = "d.")
  public Received<Optional<Three>> structured(@Input(label = "S") Optional<Three> v) {
    return new Received<>(v);
  }

  @Action(label = "L", description = "d.")
  public Received<Optional<List<Three>>> structuredList(
      @Input(label = "S") Optional<List<Three>> v) {
    return new Received<>(v);
  }

  @Action(label = "L", description = "d.")
  public Received<Optional<List<KeyValue<Three>>>> structuredKv(
      @Input(label = "S") Optional<List<KeyValue<Three>>> v) {
    return new Received<>(v);
  }

  @Action(label = "L", description = "d.")
  public Received<Optional<Empty>> structuredEmpty(@Input(label = "S") Optional<Empty> v) {
    return new Received<>(v);
  }

  @Action(label = "L", description = "d.")
  public Received<Optional<Three>> structuredWithTopClean(@Input(label = "S") Optional<Three> v) {
    return new Received<>(v);
  }

  @Action(label = "L", description = "d.")
  public Received<Optional<Map<String, Object>>> dynamic(@Input(label = "D") Optional<Either> v) {
    return new Received<>(
        v.map(one -> Map.of("configuration", one instanceof One ? "one" : "two", "values", one)));
  }

  @Action(label = "L", description = "d.")
  public Received<String> listLeaf(@Input(label = "L") Optional<List<String>> v) {
    return new Received<>(v.isPresent() ? "object" : "undefined");
  }

  @Action(label = "L", description = "d.")
  public Received<String> kvLeaf(@Input(label = "L") Optional<Map<String, String>> v) {
    return new Received<>(v.isPresent() ? "object" : "undefined");
  }

  @Action(label = "L", description = "d.")
  public Map<String, Object> cleanParams() {
    return Map.of();
  }

  private static String type(Optional<JsonNode> value) {
    return value
        .map(one -> one.isTextual() ? "string" : one.isNumber() ? "number" : "object")
        .orElse("undefined");
  }
}
