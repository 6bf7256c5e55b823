package dev.spectral.internal.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slots of a template, {@code {{#key}}}: letters of ASCII, digits and underscores. */
public final class TemplateSlots {

  private static final Pattern SLOT = Pattern.compile("\\{\\{#(\\w+)}}");

  private TemplateSlots() {}

  /**
   * List the keys that a template refers to.
   *
   * @param template the template
   * @return the keys in order, each as often as it stands there
   */
  public static List<String> keys(String template) {
    return SLOT.matcher(template).results().map(slot -> slot.group(1)).toList();
  }

  /**
   * Check a template.
   *
   * @param template the template
   * @param allowed the keys of the inputs it may refer to, which are those that are no templates
   * @return what is wrong, or empty
   */
  public static Optional<String> problem(String template, Set<String> allowed) {
    List<String> keys = keys(template);
    if (keys.isEmpty()) {
      return Optional.of(
          "No template slots were found. Declare a template slot with this notation:"
              + " {{#someInputKey}}");
    }
    List<String> unknown = keys.stream().filter(key -> !allowed.contains(key)).toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Invalid keys were found in the template string. All referenced keys must be"
                + " non-template inputs declared in the first argument: "
                + String.join(",", unknown));
  }

  /**
   * Fill a template in.
   *
   * @param template the template
   * @param valueOf gives the text for a key; what it gives is not looked at for slots again
   * @return the text
   */
  public static String fill(String template, Function<String, String> valueOf) {
    Matcher matcher = SLOT.matcher(template);
    Function<MatchResult, String> filled =
        slot -> Matcher.quoteReplacement(valueOf.apply(slot.group(1)));
    return matcher.replaceAll(filled);
  }
}
