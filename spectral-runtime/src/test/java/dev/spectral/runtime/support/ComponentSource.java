package dev.spectral.runtime.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles the source of a component against the SDK and puts it into a jar. */
final class ComponentSource {

  private ComponentSource() {}

  static Path jar(String className, String source, Path work) {
    try {
      Path file = work.resolve("src").resolve(className.replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      Path classes = Files.createDirectories(work.resolve("classes"));
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      List<Path> libraries =
          Stream.concat(SdkOnTest.provided().stream(), SdkOnTest.libraries().stream()).toList();
      String classPath =
          libraries.stream()
              .map(Path::toString)
              .collect(Collectors.joining(java.io.File.pathSeparator));
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      int status =
          compiler.run(
              null,
              said,
              said,
              "-parameters",
              "-proc:none",
              "--release",
              "17",
              "-cp",
              classPath,
              "-d",
              classes.toString(),
              file.toString());
      if (status != 0) {
        throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
      }
      Path jar = work.resolve("component.jar");
      zip(classes, jar);
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void zip(Path directory, Path jar) throws IOException {
    try (Stream<Path> files = Files.walk(directory);
        ZipOutputStream out =
            new ZipOutputStream(Files.newOutputStream(jar), StandardCharsets.UTF_8)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        store(
            out,
            directory.relativize(file).toString().replace('\\', '/'),
            Files.readAllBytes(file));
      }
    }
  }

  static void store(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
