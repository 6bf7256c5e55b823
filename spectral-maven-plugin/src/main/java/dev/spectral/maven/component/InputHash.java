package dev.spectral.maven.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A number over all that a goal's result depends on: equal numbers, equal results. */
public final class InputHash {

  private final MessageDigest digest;

  private InputHash() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Hash everything that a component's description and package are made from.
   *
   * @param module the module: its classes, resources, dependencies and parameters, never null
   * @return lower-case hex, never null
   * @throws IOException if a file cannot be read
   */
  public static String of(ComponentModule module) throws IOException {
    InputHash hash = new InputHash();
    hash.text(module.pluginVersion());
    hash.text(String.valueOf(module.componentClass()));
    hash.tree(module.classes());
    for (Dependency each : sorted(module.dependencies())) {
      hash.text(each.toString()).text(each.fileName()).tree(each.file());
    }
    return hash.hex();
  }

  /**
   * Hash everything that a package is made from, values of the environment included.
   *
   * @param module the module, never null
   * @param description what is packaged, never null
   * @return lower-case hex, never null
   * @throws IOException if a file cannot be read
   */
  public static String of(ComponentModule module, Description description) throws IOException {
    String files = of(module);
    if (description.environment().isEmpty()) {
      return files;
    }
    InputHash hash = new InputHash();
    hash.text(files).text(description.yaml()).text(description.definition().toString());
    return hash.hex();
  }

  /**
   * Hash one text.
   *
   * @param text the text, never null
   * @return lower-case hex, never null
   */
  static String of(String text) {
    return new InputHash().text(text).hex();
  }

  /**
   * Hash the files of one directory.
   *
   * @param directory the directory, need not exist, never null
   * @return lower-case hex, never null
   * @throws IOException if a file cannot be read
   */
  public static String of(Path directory) throws IOException {
    InputHash hash = new InputHash();
    hash.tree(directory);
    return hash.hex();
  }

  private static List<Dependency> sorted(List<Dependency> dependencies) {
    return dependencies.stream()
        .sorted(Comparator.comparing(Dependency::toString).thenComparing(Dependency::fileName))
        .toList();
  }

  private InputHash text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
    return this;
  }

  private void number(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (number >>> shift));
    }
  }

  private void tree(Path root) throws IOException {
    if (!Files.exists(root)) {
      text("absent");
      return;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files =
          walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
      List<Path> sorted =
          files.stream().sorted(Comparator.comparing(file -> name(root, file))).toList();
      for (Path file : sorted) {
        text(name(root, file));
        content(file);
      }
    }
  }

  private void content(Path file) throws IOException {
    number(Files.size(file));
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
