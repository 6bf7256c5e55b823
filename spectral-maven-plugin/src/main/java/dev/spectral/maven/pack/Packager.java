package dev.spectral.maven.pack;

import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.component.InputHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the package of a component or integration, and the zip of its sources. */
public final class Packager {

  private final ComponentModule module;
  private final PackageLayout layout;

  /**
   * Prepare to package.
   *
   * @param module the module, never null
   */
  public Packager(ComponentModule module) {
    this.module = module;
    this.layout = new PackageLayout(module.output());
  }

  /**
   * Make the package, unless it is there already and nothing that it is made from has changed.
   *
   * @param description the component, without errors, never null
   * @return the package, never null
   * @throws IOException if files cannot be read or written
   * @throws PackageException if an icon is missing or a dependency is not a jar
   */
  public PackageResult pack(Description description) throws IOException {
    if (description.isIntegration()) {
      ManifestWriter.writeYaml(description, layout.integrationYaml());
    }
    String inputs = InputHash.of(module, description);
    Path zip = layout.packageZip();
    PackageRecord kept = PackageRecord.read(layout.record());
    if (kept.inputs().equals(inputs)
        && Files.exists(zip)
        && Sha1.of(zip).equals(kept.signature())) {
      return new PackageResult(zip, Files.size(zip), kept.signature(), true);
    }
    StoredZip.write(content(description), zip);
    String signature = Sha1.of(zip);
    new PackageRecord(inputs, InputHash.of(module.classes()), signature).write(layout.record());
    return new PackageResult(zip, Files.size(zip), signature, false);
  }

  /**
   * Find the package that an earlier goal made.
   *
   * @param goal what it is for, such as {@code spectral:publish}, never null
   * @return the package, never null
   * @throws IOException if files cannot be read
   * @throws PackageException if there is none, or the classes have changed since
   */
  public PackageResult existing(String goal) throws IOException {
    Path zip = layout.packageZip();
    if (!Files.exists(zip)) {
      throw new PackageException(
          "There is no package to publish: "
              + zip
              + " does not exist. Fix: run the package goal in the same build, mvn package "
              + goal
              + ", with the goal spectral:package bound in the pom.xml, or mvn package"
              + " spectral:package "
              + goal
              + ".");
    }
    PackageRecord kept = PackageRecord.read(layout.record());
    String signature = Sha1.of(zip);
    if (!signature.equals(kept.signature())
        || !InputHash.of(module.classes()).equals(kept.classes())) {
      throw new PackageException(
          "The package is not of these classes: they were compiled again after "
              + zip
              + " was made. Fix: mvn package "
              + goal
              + ".");
    }
    return new PackageResult(zip, Files.size(zip), signature, true);
  }

  /**
   * Make the zip of the module's sources: its {@code pom.xml} and {@code src}.
   *
   * @return the zip, never null
   * @throws IOException if files cannot be read or written
   */
  public Path packSources() throws IOException {
    ZipContent content = new ZipContent();
    content.addFile("pom.xml", module.directory().resolve("pom.xml"));
    Path sources = module.directory().resolve("src");
    if (Files.isDirectory(sources)) {
      content.addTree("src/", sources);
    }
    StoredZip.write(content, layout.sourceZip());
    return layout.sourceZip();
  }

  private ZipContent content(Description description) throws IOException {
    ZipContent content = new ZipContent();
    content.add("manifest.json", ManifestWriter.packaged(module, description));
    content.add("component.jar", StoredZip.bytes(new ZipContent().addTree("", module.classes())));
    Libraries.of(module).forEach(content::addFile);
    Icons.of(description, module.classes()).forEach(content::addFile);
    return content;
  }
}
