package dev.spectral.behaviour;

import static java.util.Map.entry;

import dev.spectral.KeyValue;
import dev.spectral.types.Entries;
import dev.spectral.types.JsonOption;
import dev.spectral.types.Shapes;
import dev.spectral.types.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Calls the method that stands for a function of {@code util.types}. */
final class UtilTypes {

  private static final Map<String, Function<@Nullable Object, @Nullable Object>> WITHOUT_ARGUMENTS =
      Map.ofEntries(
          entry("isBool", Types::isBool),
          entry("isInt", Types::isInt),
          entry("isNumber", Types::isNumber),
          entry("isBigInt", Types::isBigInt),
          entry("toBigInt", Types::toBigInt),
          entry("isDate", Types::isDate),
          entry("toDate", Types::toDate),
          entry("isUrl", Types::isUrl),
          entry("isBufferDataPayload", Types::isData),
          entry("toBufferDataPayload", Types::toData),
          entry("isData", Types::isData),
          entry("toData", Types::toData),
          entry("isString", Types::isString),
          entry("isJSON", Types::isJson),
          entry("toObject", Types::toObject),
          entry("lowerCaseHeaders", value -> Entries.lowerCaseHeaders(map(value))),
          entry("isObjectSelection", Shapes::isObjectSelection),
          entry("toObjectSelection", Shapes::toObjectSelection),
          entry("isObjectFieldMap", Shapes::isObjectFieldMap),
          entry("toObjectFieldMap", Shapes::toObjectFieldMap),
          entry("isJSONForm", Shapes::isJsonForm),
          entry("toJSONForm", Shapes::toJsonForm),
          entry("isPicklist", Shapes::isPicklist),
          entry("isSchedule", Shapes::isSchedule),
          entry("isConnection", Shapes::isConnection),
          entry("isElement", Shapes::isElement));

  private UtilTypes() {}

  static @Nullable Object call(String function, @Nullable Object value, List<String> arguments) {
    Function<@Nullable Object, @Nullable Object> plain = WITHOUT_ARGUMENTS.get(function);
    if (plain != null) {
      return plain.apply(value);
    }
    String first = arguments.isEmpty() ? "undefined" : arguments.get(0);
    boolean alone = first.equals("undefined");
    return switch (function) {
      case "toBool" -> alone ? Types.toBool(value) : Types.toBool(value, first.equals("true"));
      case "toInt" -> alone ? Types.toInt(value) : Types.toInt(value, whole(first));
      case "toNumber" ->
          alone ? Types.toNumber(value) : Types.toNumber(value, Double.parseDouble(first));
      case "toString" -> alone ? Types.toString(value) : Types.toString(value, text(first));
      case "toJSON" -> json(value, arguments);
      case "keyValPairListToObject" -> keyValues(value, alone);
      case "cleanObject" -> clean(map(value), first);
      default -> keys(function, value, first);
    };
  }

  /** A default of 7.9 is a 7 in Java, where it has to be whole. */
  private static long whole(String source) {
    return (long) Double.parseDouble(source);
  }

  private static @Nullable String text(String source) {
    return source.equals("null") ? null : source.substring(1, source.length() - 1);
  }

  private static String json(@Nullable Object value, List<String> arguments) {
    List<JsonOption> options = new ArrayList<>();
    if (!arguments.isEmpty() && arguments.get(0).equals("false")) {
      options.add(JsonOption.COMPACT);
    }
    if (arguments.size() > 1 && arguments.get(1).equals("true")) {
      options.add(JsonOption.KEEP_ORDER);
    }
    return switch (options.size()) {
      case 0 -> Types.toJson(value);
      case 1 -> Types.toJson(value, options.get(0));
      default -> Types.toJson(value, options.get(0), options.get(1));
    };
  }

  private static Map<String, @Nullable Object> keyValues(@Nullable Object value, boolean alone) {
    List<KeyValue<Object>> pairs = value == null ? null : pairs(value);
    return alone
        ? Entries.keyValueListToMap(pairs)
        : Entries.keyValueListToMap(pairs, v -> v == null ? Double.NaN : number(v));
  }

  private static Object number(Object value) {
    return Types.isNumber(value) ? (Object) Types.toNumber(value) : Double.NaN;
  }

  private static List<KeyValue<Object>> pairs(Object value) {
    if (!(value instanceof List<?> list)) {
      throw new NoSuchValue("a list is a list");
    }
    return list.stream().map(UtilTypes::pair).toList();
  }

  private static KeyValue<Object> pair(@Nullable Object item) {
    if (item instanceof Map<?, ?> map && map.get("key") instanceof String key) {
      return new KeyValue<>(key, map.get("value"));
    }
    throw new NoSuchValue("a KeyValue has a key that is text");
  }

  private static Map<String, @Nullable Object> clean(
      @Nullable Map<String, Object> map, String predicate) {
    Predicate<@Nullable Object> isEven =
        value -> value == null || (Types.isNumber(value) && Types.toNumber(value) % 2 == 0);
    return switch (predicate) {
      case "undefined" -> Entries.cleanObject(map);
      case "()=>false" -> Entries.cleanObject(map, value -> false);
      case "(v)=>v % 2 === 0" -> Entries.cleanObject(map, isEven);
      default -> throw new IllegalStateException("unknown predicate " + predicate);
    };
  }

  private static boolean keys(String function, @Nullable Object value, String source) {
    String inner = source.substring(1, source.length() - 1).replace("'", "");
    String[] keys = inner.isEmpty() ? new String[0] : inner.split(",", -1);
    return switch (function) {
      case "isObjectWithTruthyKeys (util module export)" -> Shapes.hasAll(value, keys);
      case "isObjectWithOneTruthyKey (util module export)" -> Shapes.hasAny(value, keys);
      default -> throw new IllegalStateException("unknown function " + function);
    };
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Map<String, Object> map(@Nullable Object value) {
    if (value != null && !(value instanceof Map<?, ?>)) {
      throw new NoSuchValue("a map is a map");
    }
    return (Map<String, Object>) value;
  }
}
