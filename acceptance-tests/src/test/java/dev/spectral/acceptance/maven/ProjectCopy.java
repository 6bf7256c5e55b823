package dev.spectral.acceptance.maven;

import dev.spectral.acceptance.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies projects. In every pom.xml, {@code @spectral.version@} becomes the version of the modules,
 * {@code @maven-jar-plugin.version@} that of a plugin as the root pom.xml pins it, and {@code
 * @localRepositoryUrl@} the outer build's repository.
 */
final class ProjectCopy {

  private static final Pattern PLACEHOLDER = Pattern.compile("@([\\w.-]+)@");

  private ProjectCopy() {}

  /** Copy a project without its build output to a directory that is emptied first. */
  static void fresh(Path project, Path copy) throws IOException {
    if (Files.exists(copy)) {
      Files.walkFileTree(copy, new Deletion());
    }
    Files.walkFileTree(project, new Copy(project, copy));
  }

  /** Copy a text file and fill in its placeholders. */
  static void filtered(Path source, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Matcher placeholders = PLACEHOLDER.matcher(Files.readString(source));
    Files.writeString(
        target, placeholders.replaceAll(m -> Matcher.quoteReplacement(valueOf(m.group(1)))));
  }

  private static String valueOf(String name) {
    return switch (name) {
      case "spectral.version" -> System.getProperty("spectral.version");
      case "localRepositoryUrl" ->
          Path.of(System.getProperty("it.outer.repository")).toUri().toString();
      default -> pinnedVersionOf(name.replaceFirst("\\.version$", ""));
    };
  }

  private static String pinnedVersionOf(String plugin) {
    String pin = "<artifactId>" + Pattern.quote(plugin) + "</artifactId>\\s*<version>([^<]+)<";
    Matcher found = Pattern.compile(pin).matcher(rootPom());
    if (!found.find()) {
      throw new IllegalArgumentException("The root pom.xml pins no plugin named " + plugin);
    }
    return resolved(found.group(1));
  }

  /** A version that is a property of the root pom.xml, or the version itself. */
  private static String resolved(String version) {
    if (!version.startsWith("${")) {
      return version;
    }
    String name = version.substring(2, version.length() - 1);
    Matcher found = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(rootPom());
    if (!found.find()) {
      throw new IllegalArgumentException("The root pom.xml has no property named " + name);
    }
    return found.group(1);
  }

  private static String rootPom() {
    try {
      return Files.readString(Checkout.root().resolve("pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Copy extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;

    Copy(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (folder.endsWith("target")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(to.resolve(from.relativize(folder)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path target = to.resolve(from.relativize(file));
      if (file.endsWith("pom.xml")) {
        filtered(file, target);
      } else {
        Files.copy(file, target);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
