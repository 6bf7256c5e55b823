package dev.spectral.internal.read;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts with slots for the environment of the build, such as {@code ${env.CLIENT_ID}}. */
public final class EnvironmentText {

  private static final Pattern SLOT = Pattern.compile("\\$\\{env\\.([A-Za-z_][A-Za-z0-9_]{0,99})}");

  private EnvironmentText() {}

  /**
   * Tell whether a text has a slot.
   *
   * @param text the text
   * @return whether it has one
   */
  public static boolean isIn(String text) {
    return SLOT.matcher(text).find();
  }

  /**
   * Name the variables that a text needs and that are not set.
   *
   * @param text the text
   * @param environment gives the value of a variable, or null
   * @return their names, in order
   */
  public static Set<String> missing(String text, UnaryOperator<@Nullable String> environment) {
    Set<String> missing = new LinkedHashSet<>();
    Matcher slots = SLOT.matcher(text);
    while (slots.find()) {
      if (environment.apply(slots.group(1)) == null) {
        missing.add(slots.group(1));
      }
    }
    return missing;
  }

  /**
   * Fill the slots.
   *
   * @param text the text
   * @param environment gives the value of a variable, or null to leave its slot as it is
   * @return the text with what is known
   */
  public static String fill(String text, UnaryOperator<@Nullable String> environment) {
    return SLOT.matcher(text)
        .replaceAll(
            slot -> {
              String value = environment.apply(slot.group(1));
              return Matcher.quoteReplacement(value == null ? slot.group() : value);
            });
  }
}
