package dev.spectral.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The source tree that is looked at. */
public final class Checkout {

  private static final Set<String> NOT_SOURCES = Set.of(".git", ".idea", "target", "node_modules");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final String FIRST_GROUP = "<!-- what users depend on -->";
  private static final String SECOND_GROUP = "<!-- what proves it";

  private Checkout() {}

  /**
   * Find the root of the tree.
   *
   * @return the directory of the root pom.xml, never null
   */
  public static Path root() {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.exists(directory.resolve("spectral-bom/pom.xml"))) {
      directory = directory.getParent();
      if (directory == null) {
        throw new IllegalStateException("Run the tests inside the checkout.");
      }
    }
    return directory;
  }

  /** Every module that the root pom.xml names, in its order. */
  static List<String> modules() {
    return modulesIn(read(root().resolve("pom.xml")));
  }

  /** The modules under "what users depend on" that are code, so all but the bill of materials. */
  static List<String> shippedModules() {
    String pom = read(root().resolve("pom.xml"));
    return modulesIn(pom.substring(pom.indexOf(FIRST_GROUP), pom.indexOf(SECOND_GROUP)));
  }

  /** The Java files that a module is made from, without those that only test it. */
  static List<Path> mainSources(String module) {
    return filesUnder(root().resolve(module).resolve("src/main/java"), ".java");
  }

  /**
   * The files under a directory whose names end so, in order; none when there is no such directory.
   * Build output is left out.
   */
  static List<Path> filesUnder(Path directory, String suffix) {
    List<Path> found = new ArrayList<>();
    if (!Files.exists(directory)) {
      return found;
    }
    var collect =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isSource(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isSource(file) && file.toString().endsWith(suffix)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(directory, collect);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not readable as UTF-8 text", e);
    }
  }

  /** A path as people say it: from the root, with forward slashes. */
  static String nameOf(Path file) {
    return root().relativize(file).toString().replace('\\', '/');
  }

  private static boolean isSource(Path path) {
    return !NOT_SOURCES.contains(String.valueOf(path.getFileName()));
  }

  private static List<String> modulesIn(String pom) {
    return MODULE.matcher(pom).results().map(found -> found.group(1)).toList();
  }
}
