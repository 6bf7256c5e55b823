package dev.spectral.maven.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What to start in a Java process of its own.
 *
 * @param name what its files are called, such as {@code runtime}, never null
 * @param classpath its class path, never null
 * @param mainClass its main class, never null
 * @param arguments what is passed to the main class, never null
 * @param directory where it runs and where its files are, never null
 */
record JavaCommand(
    String name, List<Path> classpath, String mainClass, List<String> arguments, Path directory) {

  /** Where the process writes what it prints. */
  Path log() {
    return directory.resolve(name + ".log");
  }

  /** Where the class path and the arguments are while the process starts. */
  Path argumentFile() {
    return directory.resolve(name + ".args");
  }

  /** The command line; all but the program is in a file, for class paths outgrow command lines. */
  List<String> commandLine() throws IOException {
    Path file = argumentFile();
    String path =
        classpath.stream()
            .map(each -> each.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    Files.createDirectories(directory);
    Files.writeString(
        file, "-cp\n" + quoted(path) + "\n" + mainClass + "\n" + lines(arguments) + "\n");
    return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + file);
  }

  private static String lines(List<String> arguments) {
    return arguments.stream().map(JavaCommand::quoted).collect(Collectors.joining("\n"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
