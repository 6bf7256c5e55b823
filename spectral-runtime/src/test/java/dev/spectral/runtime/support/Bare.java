package dev.spectral.runtime.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smallest publish that the API takes, and packages that need no compiler. */
public final class Bare {

  private Bare() {}

  /** Gives what publishComponent takes for a component without anything in it. */
  public static Map<String, Object> variables(String key) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("definition", definition(key));
    variables.put("actions", List.of());
    return variables;
  }

  private static Map<String, Object> definition(String key) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("key", key);
    definition.put("display", Map.of("label", "Bare " + key, "description", "Nothing in it."));
    return definition;
  }

  /** Gives the entries of a package of that component; its class does not exist. */
  public static Map<String, byte[]> entries(String key) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("component.jar", TestPackage.zip(Map.of("empty", new byte[0])));
    entries.put("manifest.json", TestPackage.manifest("test.Bare", definition(key)));
    return entries;
  }

  /** Gives a package of that component with one more entry. */
  public static byte[] packageWith(String key, String name, String content) {
    Map<String, byte[]> entries = entries(key);
    entries.put(name, content.getBytes(StandardCharsets.UTF_8));
    return TestPackage.zip(entries);
  }

  /** Gives a package of that component that differs by mark. */
  public static byte[] packageOf(String key, String mark) {
    return packageWith(key, "mark.txt", mark);
  }
}
