package dev.spectral.internal.read;

import dev.spectral.annotations.Placement;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the placements of one connection must fulfil, each and together. */
final class PlacementRules {

  private static final Pattern HEADER = Pattern.compile("[\\w!#$%&'*+.^`|~-]+");

  private final Report report;
  private final SourceType type;
  private final LoginSlots slots;
  private final Set<String> taken = new HashSet<>();

  PlacementRules(Report report, SourceType type, LoginSlots slots) {
    this.report = report;
    this.type = type;
    this.slots = slots;
  }

  void check() {
    Placements.declared(type).forEach(this::check);
  }

  private void check(Placement placement) {
    List<String> places = places(placement);
    if (places.size() != 1) {
      add(
          places.isEmpty()
              ? "The placement names no place."
              : "The placement names " + String.join(" and ", places) + ", and it is for one.",
          "write one of bearer, basic, header and query; repeat @Placement for more.");
    } else if (fits(placement, places.get(0))) {
      Place place = Place.of(placement);
      checkTwice(place);
      slots.checkPlacement(placement.bearer().isEmpty() ? place.template() : placement.bearer());
    }
  }

  private static List<String> places(Placement placement) {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("bearer", placement.bearer());
    given.put("basic", placement.basic());
    given.put("header", placement.header());
    given.put("query", placement.query());
    given.values().removeIf(String::isEmpty);
    return List.copyOf(given.keySet());
  }

  private boolean fits(Placement placement, String place) {
    boolean named = place.equals("header") || place.equals("query");
    int before = report.findings().size();
    if (named && placement.value().isEmpty()) {
      add(
          "The placement has no value, so it would send nothing.",
          "add value = \"{{#" + slots.example() + "}}\".");
    } else if (!named && !placement.value().isEmpty()) {
      add(
          "The placement has a value beside " + place + ", which says itself what it sends.",
          "remove value, or write header or query in place of " + place + ".");
    } else if (place.equals("basic") && placement.basic().indexOf(':') < 0) {
      add(
          "The basic login \""
              + placement.basic()
              + "\" has no colon, which separates user and"
              + " password.",
          "write basic = \"user:password\" with slots in it; either may be empty.");
    } else if (place.equals("header") && !HEADER.matcher(placement.header()).matches()) {
      add(
          "No header can have the name \"" + placement.header() + "\".",
          "use letters, digits and hyphens.");
    }
    return report.findings().size() == before;
  }

  private void checkTwice(Place place) {
    boolean query = place.kind() == Place.Kind.QUERY;
    String name = query ? "parameter " + place.name() : "header " + place.name();
    if (!taken.add(query ? name : name.toLowerCase(Locale.ROOT))) {
      add("Two placements go to the " + name + ", and a request has it once.", "keep one of them.");
    }
  }

  private void add(String what, String fix) {
    report.add(ProblemCode.SP045, type, type.simpleName(), what, fix);
  }
}
