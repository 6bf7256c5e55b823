package dev.spectral.maven;

import dev.spectral.maven.component.ComponentException;
import dev.spectral.maven.component.ComponentFinder;
import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Describer;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.pack.Packager;
import dev.spectral.maven.platform.Importer;
import dev.spectral.maven.platform.IntegrationIds;
import dev.spectral.maven.platform.IntegrationRequest;
import dev.spectral.maven.platform.PlatformSession;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Imports the integration that {@code spectral:package} packaged, in the same build or an earlier
 * one: {@code mvn package spectral:import}. The first import makes an integration on the platform,
 * and its id is kept in {@code .spectral/integration.json} of the module, to be committed; with it
 * every later import is an update. Code that the platform has already is not sent again. It never
 * asks anything. Credentials are found as {@code spectral:publish} finds them.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends AbstractPublishingMojo {

  /**
   * The platform's id of the integration to update. Without it {@code .spectral/integration.json}
   * decides; where that names none for this platform, an integration of the same name is updated,
   * else one is made.
   */
  @Parameter(property = "spectral.integrationId")
  @Nullable String integrationId;

  /** Replaces the integration of the id, even if it was not made from code. */
  @Parameter(property = "spectral.replace", defaultValue = "false")
  boolean replace;

  /** Publishes a version of the integration after the import, so that it can be deployed. */
  @Parameter(property = "spectral.publishVersion", defaultValue = "false")
  boolean publishVersion;

  /**
   * API keys to try out flows that customers call with one; each is a {@code testApiKey} with the
   * {@code flow}'s name and the {@code key}, such as one from the environment, {@code ${env.KEY}}.
   */
  @Parameter List<TestApiKey> testApiKeys = new ArrayList<>();

  @Override
  String goal() {
    return "spectral:import";
  }

  @Override
  void perform() throws IOException, MojoFailureException {
    ComponentModule module = module();
    if (ComponentFinder.find(module).isEmpty()) {
      getLog().info("Module " + module.name() + " has no integration: nothing to import.");
      return;
    }
    new Packager(module).existing(goal());
    Description description = packaged(module);
    if (!description.isIntegration()) {
      isFor("spectral:publish", "a component");
      return;
    }
    refuseOtherVariables(module);
    PlatformSession session = PlatformSession.open(config());
    IntegrationIds ids = IntegrationIds.of(module.directory());
    String id = integrationId == null ? ids.find(session.url()).orElse(null) : integrationId;
    IntegrationRequest request =
        IntegrationRequest.of(
                request(module, description).withSignatureRule(checkSignature, true),
                description.label(),
                description.yaml(),
                description.publishingMetadata())
            .updating(id, replace)
            .withTestApiKeys(keys())
            .publishing(publishVersion);
    PublishLines lines = new PublishLines(getLog()::info);
    Importer importer = new Importer(session, lines, given -> keep(ids, session.url(), given));
    ImportLines.print(importer.importIntegration(request), getLog()::info);
  }

  /** The package was made with the values that variables had then. */
  private static void refuseOtherVariables(ComponentModule module) throws IOException {
    List<String> others = Describer.otherVariables(module, System.getenv());
    if (!others.isEmpty()) {
      throw new ComponentException(
          "The package was made with other values of these environment variables: "
              + String.join(", ", others)
              + ". It would be imported with the old ones. Fix: mvn package spectral:import.");
    }
  }

  private Map<String, String> keys() throws MojoFailureException {
    Map<String, String> keys = new LinkedHashMap<>();
    for (TestApiKey each : testApiKeys) {
      if (each.flow == null || each.key == null || each.key.isBlank()) {
        throw new MojoFailureException(
            "A <testApiKey> has no <flow> or no <key>. Fix: give both; the key is never printed.");
      }
      if (keys.put(each.flow, each.key) != null) {
        throw new MojoFailureException(
            "There are two <testApiKey> for the flow \"" + each.flow + "\". Fix: remove one.");
      }
    }
    return keys;
  }

  private void keep(IntegrationIds ids, URI platform, String id) {
    try {
      if (ids.keep(platform, id)) {
        getLog().info("Its id is in " + ids.file() + ": commit it, so that all update this one.");
      }
    } catch (IOException e) {
      throw new ComponentException(
          "The integration is there, with the id "
              + id
              + ", but that could not be kept in "
              + ids.file()
              + ". Fix: write {\""
              + platform
              + "\": \""
              + id
              + "\"} there, or import with -Dspectral.integrationId="
              + id
              + " from now on.",
          e);
    }
  }
}
