package dev.spectral.behaviour;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.Data;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether our result is the recorded one. */
final class Sameness {

  private static final ObjectMapper RECORDS =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private Sameness() {}

  static boolean isSame(@Nullable Object expected, @Nullable Object ours) {
    if (expected instanceof Number a && ours instanceof Number b) {
      return sameNumber(a, b);
    }
    if (expected instanceof byte[] a && ours instanceof byte[] b) {
      return Arrays.equals(a, b);
    }
    if (expected instanceof List<?> a && ours instanceof List<?> b) {
      return a.size() == b.size() && sameItems(a, b);
    }
    if (expected instanceof Map<?, ?> a && ours != null) {
      Map<?, ?> b = members(ours);
      return a.keySet().equals(b.keySet())
          && a.keySet().stream().allMatch(key -> isSame(a.get(key), b.get(key)));
    }
    if (expected instanceof List<?> a && ours instanceof dev.spectral.ObjectSelection b) {
      return isSame(a, RECORDS.convertValue(b.objects(), List.class));
    }
    return expected == null ? ours == null : expected.equals(ours);
  }

  private static boolean sameItems(List<?> a, List<?> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!isSame(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<?, ?> members(Object ours) {
    if (ours instanceof Map<?, ?> map) {
      return map;
    }
    if (ours instanceof Data data) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("data", data.bytes());
      map.put("contentType", data.contentType());
      return map;
    }
    return ours instanceof Record ? RECORDS.convertValue(ours, Map.class) : Map.of("not", "a map");
  }

  /** Equal in every digit, in the sign of zero, and in being a BigInteger or not. */
  private static boolean sameNumber(Number a, Number b) {
    if (a instanceof BigInteger || b instanceof BigInteger) {
      return a.equals(b);
    }
    if (!Double.isFinite(a.doubleValue()) || a.doubleValue() == 0) {
      return Double.compare(a.doubleValue(), b.doubleValue()) == 0;
    }
    return Double.isFinite(b.doubleValue())
        && new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
  }
}
