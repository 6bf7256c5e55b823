package dev.spectral.maven.pack;

import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Dependency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The jars that a component brings along: all that it needs at run time and no host provides. */
final class Libraries {

  private Libraries() {}

  /** Every jar by its path in the package. */
  static SortedMap<String, Path> of(ComponentModule module) {
    SortedMap<String, Path> jars = new TreeMap<>();
    List<Dependency> packaged =
        module.dependencies().stream()
            .filter(each -> !each.isProvidedByPlatform())
            .sorted(Comparator.comparing(Dependency::groupId))
            .toList();
    for (Dependency each : packaged) {
      requireJar(module, each);
      String name = "lib/" + each.fileName();
      jars.put(
          jars.containsKey(name) ? "lib/" + each.groupId() + "." + each.fileName() : name,
          each.file());
    }
    return jars;
  }

  private static void requireJar(ComponentModule module, Dependency dependency) {
    if (Files.isDirectory(dependency.file())) {
      throw new PackageException(
          "Module "
              + module.name()
              + " depends on "
              + dependency
              + ", which this build has not packaged yet, so there is no jar to bring along. Fix:"
              + " build up to the package phase or later (mvn package).");
    }
  }
}
