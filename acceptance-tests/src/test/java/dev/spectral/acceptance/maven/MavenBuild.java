package dev.spectral.acceptance.maven;

import dev.spectral.acceptance.Checkout;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A project in a directory of its own, and Maven run on it as an author would: with the modules
 * just built, by the Maven and the JDK that run the tests.
 *
 * <p>Only {@code target/it-repo} is written to, never the user's own repository.
 */
final class MavenBuild {

  private static final Duration AT_MOST = Duration.ofMinutes(5);

  private final Path directory;
  private final Path settings;
  private final Map<String, String> environment = new LinkedHashMap<>();

  private MavenBuild(Path directory, Path settings) {
    this.directory = directory;
    this.settings = settings;
  }

  /**
   * Take a project of src/it.
   *
   * @param project its directory's name there, never null
   * @return the project, copied to target/it under that name, never null
   */
  static MavenBuild of(String project) {
    return copyOf(sources().resolve(project), project);
  }

  /**
   * Take any project.
   *
   * @param project its directory, never null
   * @param name the name of the copy under target/it; what lies there is deleted first
   * @return the project's copy, without build output, never null
   */
  static MavenBuild copyOf(Path project, String name) {
    Path work = property("it.work");
    Path copy = work.resolve(name);
    Path settings = work.resolve(name + "-settings.xml");
    try {
      ProjectCopy.fresh(project, copy);
      ProjectCopy.filtered(sources().resolve("settings.xml"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MavenBuild(copy, settings);
  }

  /**
   * Tell where the project is, to change it before a run or to look at what came of it.
   *
   * @return the directory of its pom.xml, never null
   */
  Path directory() {
    return directory;
  }

  /**
   * Set a variable of the environment of the runs to come.
   *
   * @param name its name, never null
   * @param value its value, never null
   * @return this build, never null
   */
  MavenBuild environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /**
   * Run Maven and wait for its end.
   *
   * @param arguments goals, phases and options, such as {@code package} or {@code -Dkey=value}
   * @return how it ended, never null
   */
  Result run(String... arguments) {
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    InvocationRequest request = request(List.of(arguments));
    request.setOutputHandler(lines::add);
    request.setErrorHandler(lines::add);
    try {
      var result = new DefaultInvoker().execute(request);
      String output = String.join("\n", lines);
      if (result.getExecutionException() != null) {
        throw new IllegalStateException(output, result.getExecutionException());
      }
      return new Result(result.getExitCode(), output);
    } catch (MavenInvocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private InvocationRequest request(List<String> arguments) {
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(directory.toFile());
    request.setMavenHome(property("it.maven.home").toFile());
    request.setJavaHome(new File(System.getProperty("java.home")));
    request.setLocalRepositoryDirectory(property("it.repository").toFile());
    request.setUserSettingsFile(settings.toFile());
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setTimeoutInSeconds((int) AT_MOST.toSeconds());
    request.addArgs(arguments);
    environment.forEach(request::addShellEnvironment);
    return request;
  }

  private static Path sources() {
    return Checkout.root().resolve("acceptance-tests/src/it");
  }

  private static Path property(String name) {
    return Path.of(System.getProperty(name));
  }

  /**
   * How a run of Maven ended.
   *
   * @param exitCode 0 when the build succeeded
   * @param output all that it printed, never null
   */
  record Result(int exitCode, String output) {}
}
