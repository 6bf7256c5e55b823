package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cases of a table are not equal, held against the list of those that may differ. Lines of
 * the list that start with # say why those below differ.
 */
final class Differences {

  private final String name;
  private final String table;
  private final String list;
  private final Set<String> found = new TreeSet<>();
  private int equal;
  private int different;

  Differences(String name, String table, String list) {
    this.name = name;
    this.table = table;
    this.list = list;
  }

  List<JsonNode> cases() {
    return Table.cases(table);
  }

  void add(String expression, boolean isEqual) {
    if (isEqual) {
      equal++;
    } else {
      different++;
      found.add(expression);
    }
  }

  int total() {
    return equal + different;
  }

  /** Fail when a case differs that is not listed, or one is listed that does not differ. */
  void verify() {
    System.out.printf(
        Locale.ROOT,
        "%s: %,d of %,d cases equal, %,d listed as different%n",
        name,
        equal,
        total(),
        different);
    write();
    Set<String> listed = new TreeSet<>(listed());
    assertThat(minus(found, listed)).as("cases that differ and are not in %s", list).isEmpty();
    assertThat(minus(listed, found)).as("cases in %s that are equal", list).isEmpty();
    assertThat(CompatibilityPage.lines())
        .as("the counts of %s on the page of differences", table)
        .contains(CompatibilityPage.row(table, total(), equal));
  }

  private List<String> listed() {
    return Table.lines(list).stream().filter(line -> !line.startsWith("#")).toList();
  }

  /** So that the list can be written after a deliberate change. */
  private void write() {
    try {
      Path directory = Files.createDirectories(Path.of("target", "behaviour"));
      Files.write(directory.resolve(list), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
