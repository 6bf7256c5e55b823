package dev.spectral.maven.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Makes Java names of the keys of a manifest. What a key holds can only ever become a name. */
final class JavaNames {

  /** Short enough for the file name of a class that is nested some levels deep. */
  private static final int LONGEST = 40;

  /** Methods that every object or annotation has; nothing may be called like them. */
  private static final Set<String> TAKEN =
      Set.of(
          ("getClass hashCode toString notify notifyAll wait clone finalize equals annotationType"
                  + " toWire")
              .split(" "));

  private JavaNames() {}

  /** A method, parameter or attribute. */
  static String member(String key) {
    String camel = camel(key);
    boolean taken = TAKEN.contains(camel) || SourceVersion.isKeyword(camel);
    return cut(startable(camel)) + (taken ? "_" : "");
  }

  /** A class. */
  static String type(String key) {
    return cut(startable(pascal(key).replaceFirst("^Oauth(?!\\p{Ll})", "OAuth")));
  }

  private static String pascal(String key) {
    StringBuilder name = new StringBuilder();
    for (String word : words(key)) {
      int first = word.offsetByCodePoints(0, 1);
      name.append(word.substring(0, first).toUpperCase(Locale.ROOT)).append(word.substring(first));
    }
    return name.toString();
  }

  /** A constant. */
  static String constant(String value) {
    String[] words = words(value.replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1 $2"));
    return cut(startable(String.join("_", words).toUpperCase(Locale.ROOT)));
  }

  private static String camel(String key) {
    String name = pascal(key);
    int run = 1;
    boolean capitalised = Character.isUpperCase(words(key)[0].charAt(0));
    while (capitalised && run < name.length() && Character.isUpperCase(name.charAt(run))) {
      run++;
    }
    boolean wordFollows = run > 1 && run < name.length() && Character.isLetter(name.charAt(run));
    int lower = wordFollows ? run - 1 : run;
    return name.substring(0, lower).toLowerCase(Locale.ROOT) + name.substring(lower);
  }

  private static String[] words(String key) {
    StringBuilder spaced = new StringBuilder();
    key.codePoints()
        .forEach(one -> spaced.appendCodePoint(Character.isLetterOrDigit(one) ? one : ' '));
    String[] words = spaced.toString().strip().split(" +");
    return words[0].isEmpty() ? new String[] {"x" + Integer.toHexString(key.hashCode())} : words;
  }

  private static String startable(String name) {
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
  }

  private static String cut(String name) {
    String shorter = name;
    while (shorter.getBytes(UTF_8).length > LONGEST) {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
    }
    return shorter;
  }
}
