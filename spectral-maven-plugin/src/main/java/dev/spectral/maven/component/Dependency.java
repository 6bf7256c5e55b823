package dev.spectral.maven.component;

import java.nio.file.Path;

/**
 * One artifact that a module needs at run time.
 *
 * @param groupId the group it belongs to, never null
 * @param artifactId its name in the group, never null
 * @param version its version, {@code 1-SNAPSHOT} rather than a time stamp, never null
 * @param classifier what tells it from others of the same name, empty for none, never null
 * @param file the jar, or the classes directory of a module that this build has not packaged, never
 *     null
 */
public record Dependency(
    String groupId, String artifactId, String version, String classifier, Path file) {

  private static final String SDK_GROUP = "dev.spectral";

  /**
   * Tell whether the platform brings it, so that no package carries it.
   *
   * @return true for the SDK itself and for the logging API
   */
  public boolean isProvidedByPlatform() {
    return groupId.equals(SDK_GROUP) || isLoggingApi();
  }

  /**
   * Tell whether it is the SDK's core, which reads components.
   *
   * @return true for {@code dev.spectral:spectral-core}
   */
  public boolean isCore() {
    return groupId.equals(SDK_GROUP) && artifactId.equals("spectral-core");
  }

  /**
   * Tell whether it is the logging API, which component and platform share.
   *
   * @return true for {@code org.slf4j:slf4j-api}
   */
  public boolean isLoggingApi() {
    return groupId.equals("org.slf4j") && artifactId.equals("slf4j-api");
  }

  /**
   * Name its file in a package: the same whether it comes from a repository or from this build.
   *
   * @return such as {@code jackson-core-2.17.0.jar}, never null
   */
  public String fileName() {
    String suffix = classifier.isEmpty() ? "" : "-" + classifier;
    return artifactId + "-" + version + suffix + ".jar";
  }

  @Override
  public String toString() {
    return groupId + ":" + artifactId + ":" + version;
  }
}
