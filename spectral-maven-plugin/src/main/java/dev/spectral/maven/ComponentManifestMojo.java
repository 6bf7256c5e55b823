package dev.spectral.maven;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Secret;
import dev.spectral.maven.generate.ComponentGenerator;
import dev.spectral.maven.generate.GenerateException;
import dev.spectral.maven.generate.GeneratedSource;
import dev.spectral.maven.generate.ManifestFile;
import dev.spectral.maven.generate.SourceDirectory;
import dev.spectral.maven.invoke.RuntimeClient;
import dev.spectral.maven.platform.PlatformConfig;
import dev.spectral.maven.platform.PlatformSession;
import dev.spectral.maven.platform.PublishedComponents;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes Java of the manifests of existing components, so that a flow calls them with typed inputs:
 * one class for each, under {@code target/generated-sources/spectral}. It reads files alone; with
 * {@code -Dspectral.fetch} it first fetches the manifests and saves them, to be committed.
 */
@Mojo(
    name = "component-manifest",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    threadSafe = true)
public final class ComponentManifestMojo extends AbstractSpectralMojo {

  /**
   * The components. Without any, every {@code .json} file in the directory of manifests is taken.
   */
  @Parameter List<ExistingComponent> components = new ArrayList<>();

  /** The package of the generated classes, such as {@code acme.components}. */
  @Parameter(property = "spectral.packageName")
  @Nullable String packageName;

  /** The directory of the manifests, each called like the component's key. */
  @Parameter(property = "spectral.manifests", defaultValue = "${project.basedir}/src/main/spectral")
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  File manifests;

  /**
   * Fetches the manifest of every component that says from where, and saves it in its file. Nothing
   * else is written outside {@code target}.
   */
  @Parameter(property = "spectral.fetch", defaultValue = "false")
  boolean fetch;

  /** The platform's address. Without it {@code PRISMATIC_URL} or the profile decides. */
  @Parameter(property = "spectral.url")
  @Nullable String url;

  /** The profile to take credentials from. Without it {@code PRISM_PROFILE} decides. */
  @Parameter(property = "spectral.profile")
  @Nullable String profile;

  /** The runtime's address. */
  @Parameter(property = "spectral.runtimeUrl", defaultValue = "http://127.0.0.1:8780")
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  String runtimeUrl;

  /** The runtime's access token. Without it {@code SPECTRAL_RUNTIME_TOKEN} is taken. */
  @Parameter(property = "spectral.token")
  @Nullable String token;

  /** The encoding that javac reads. What it cannot say becomes a Unicode escape. */
  @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
  @Nullable String encoding;

  @Override
  void perform() throws IOException, MojoFailureException {
    List<ExistingComponent> all = components.isEmpty() ? found() : components;
    if (all.isEmpty()) {
      getLog().info("There is no manifest in " + manifests + ": nothing to generate.");
      return;
    }
    if (fetch) {
      fetchAll(all);
    }
    if (packageName == null) {
      throw new MojoFailureException(
          "spectral.packageName is missing. Fix: name the package of the generated classes, as in"
              + " <packageName>acme.components</packageName>.");
    }
    Path root = Path.of(project.getBuild().getDirectory(), "generated-sources", "spectral");
    List<String> written = new SourceDirectory(root, charset()).hold(generate(all, packageName));
    written.forEach(name -> getLog().info("Generated " + name));
    if (written.isEmpty()) {
      getLog().info("Up to date: " + all.size() + " existing components in " + root);
    }
    project.addCompileSourceRoot(root.toString());
  }

  private List<GeneratedSource> generate(List<ExistingComponent> all, String room)
      throws IOException, MojoFailureException {
    ComponentGenerator generator = new ComponentGenerator(room);
    List<GeneratedSource> sources = new ArrayList<>();
    for (ExistingComponent one : all) {
      Path file = file(one);
      try {
        ManifestFile read = ManifestFile.read(file);
        sources.add(generator.generate(read.manifest(), read.signature(), one.className));
      } catch (GenerateException e) {
        throw new MojoFailureException(file + ": " + e.getMessage(), e);
      }
    }
    return sources;
  }

  private List<ExistingComponent> found() throws IOException {
    if (!manifests.isDirectory()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(manifests.toPath())) {
      return files.filter(one -> one.toString().endsWith(".json")).sorted().map(this::of).toList();
    }
  }

  private ExistingComponent of(Path file) {
    ExistingComponent component = new ExistingComponent();
    component.setFile(file.toFile());
    return component;
  }

  private Path place(ExistingComponent one) throws MojoFailureException {
    if (one.file != null) {
      return one.file.toPath();
    }
    if (one.key == null || !one.key.matches("[A-Za-z0-9_-]+")) {
      throw new MojoFailureException(
          "A component has no usable <key> and no <file>, so its manifest cannot be found. Fix: give"
              + " it one of them in <components>.");
    }
    return manifests.toPath().resolve(one.key + ".json");
  }

  private Path file(ExistingComponent one) throws MojoFailureException {
    Path file = place(one);
    if (!Files.isRegularFile(file)) {
      String fix =
          one.from == null
              ? "put the component's manifest.json or package.zip there, or say <from>platform</from>"
                  + " and run mvn spectral:component-manifest -Dspectral.fetch"
              : "run mvn spectral:component-manifest -Dspectral.fetch, and commit the file";
      throw new MojoFailureException("There is no manifest " + file + ". Fix: " + fix + ".");
    }
    return file;
  }

  private void fetchAll(List<ExistingComponent> all) throws IOException, MojoFailureException {
    List<ExistingComponent> remote = all.stream().filter(one -> one.from != null).toList();
    if (remote.isEmpty()) {
      throw new MojoFailureException(
          "spectral.fetch is set, and no component says where it is. Fix: add"
              + " <from>platform</from> or <from>runtime</from> to it in <components>.");
    }
    for (ExistingComponent one : remote) {
      Path file = place(one);
      if (one.key == null || !file.toString().endsWith(".json")) {
        throw new MojoFailureException(
            "What is fetched for "
                + file
                + " cannot be saved. Fix: give the component its <key>, and a <file> that ends in"
                + " .json or none.");
      }
      boolean changed = ManifestFile.save(fetched(one, one.key), file);
      getLog().info((changed ? "Fetched " : "Unchanged: ") + one.key + ": " + file);
    }
  }

  private JsonNode fetched(ExistingComponent one, String key) throws MojoFailureException {
    if (Objects.equals(one.from, "runtime")) {
      return new RuntimeClient(uri("spectral.runtimeUrl", runtimeUrl), token())
          .manifest(key, one.isPublic);
    }
    if (!Objects.equals(one.from, "platform")) {
      throw new MojoFailureException(
          "<from> of " + key + " is '" + one.from + "'. Fix: write platform or runtime.");
    }
    PlatformConfig config =
        PlatformConfig.of(System.getenv(), Path.of(System.getProperty("user.home")))
            .withUrl(url == null ? null : uri("spectral.url", url))
            .withProfile(profile)
            .withWarnings(getLog()::warn);
    return new PublishedComponents(PlatformSession.open(config)).manifest(key, one.isPublic);
  }

  private Secret token() throws MojoFailureException {
    String given = token == null ? System.getenv("SPECTRAL_RUNTIME_TOKEN") : token;
    if (given == null || given.isBlank()) {
      throw new MojoFailureException(
          "The runtime's access token is missing. Fix: give it with -Dspectral.token=TOKEN or the"
              + " environment variable SPECTRAL_RUNTIME_TOKEN.");
    }
    return Secret.of(given);
  }

  private Charset charset() {
    return encoding == null || encoding.isBlank()
        ? StandardCharsets.US_ASCII
        : Charset.forName(encoding);
  }
}
