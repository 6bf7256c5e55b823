package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Makes Java of the manifest of an existing component. */
public final class ComponentGenerator {

  private final String packageName;

  /**
   * Prepare to write classes of one package.
   *
   * @param packageName the package, never null
   * @throws GenerateException when it is no name of a package
   */
  public ComponentGenerator(String packageName) {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new GenerateException(
          "'" + packageName + "' is no name of a Java package. Fix: write it as acme.components.");
    }
    this.packageName = packageName;
  }

  /**
   * Make the class of one component. The same manifest gives the same text.
   *
   * @param manifest a definition, alone or as {@code definition} of a package's manifest, never
   *     null
   * @param signature pins the version; empty for what the manifest says; never null
   * @param className the simple name of the class, or null for one that is made of the key
   * @return the source, never null
   * @throws GenerateException when the manifest is none, or cannot become Java
   */
  public GeneratedSource generate(JsonNode manifest, String signature, @Nullable String className) {
    WireComponent component = WireComponent.of(manifest, signature);
    if (component.key().isBlank()) {
      throw new GenerateException(
          "There is no component in it: it has no key, alone or under 'definition'. Fix: give the"
              + " manifest.json of a package, or what spectral:manifest writes.");
    }
    String name = className == null ? name(component) : className;
    if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
      throw new GenerateException(
          "'" + name + "' is no name of a Java class. Fix: correct <className>.");
    }
    ClassName self = ClassName.get(packageName, name);
    TypeSpec type = new ComponentWriter(component, self).write();
    JavaFile file =
        JavaFile.builder(packageName, type).skipJavaLangImports(true).indent("  ").build();
    return new GeneratedSource(self.canonicalName(), tidy(file.toString()));
  }

  private static String name(WireComponent component) {
    String name = JavaNames.type(component.key());
    return NameScope.USED.contains(name) ? name + "Component" : name;
  }

  private static String tidy(String source) {
    return source.replaceAll("(?m)[ \t]+$", "");
  }
}
