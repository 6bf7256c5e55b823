package dev.spectral.maven.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentFinderTest {

  @TempDir Path directory;

  @Test
  void findsNothingInAModuleThatIsNotCompiled() {
    assertThat(ComponentFinder.find(new Sources(directory).module())).isEmpty();
  }

  @Test
  void findsTheOneAnnotatedClassEvenWhereItIsNotPublic() {
    Sources sources = new Sources(directory);
    sources.java("acme.Other", "package acme; public class Other {}");
    sources.java("acme.Erp", component("class Erp {}"));
    assertThat(ComponentFinder.find(sources.module())).contains("acme.Erp");
  }

  @Test
  void namesAllCandidatesAndTheParameterWhereThereAreSeveral() {
    Sources sources = new Sources(directory);
    sources.java("acme.Erp", component("public class Erp {}"));
    sources.java("acme.Crm", component("public class Crm {}"));
    assertThatExceptionOfType(ComponentException.class)
        .isThrownBy(() -> ComponentFinder.find(sources.module()))
        .withMessage(
            "Module acme has 2 classes annotated with @Component, and a package holds one"
                + " component: acme.Crm, acme.Erp. Fix: choose one with"
                + " -Dspectral.componentClass=acme.Crm (or <componentClass> in the plugin's"
                + " configuration), or give each its own module.");
    assertThat(ComponentFinder.find(sources.module("acme.Erp"))).contains("acme.Erp");
  }

  @Test
  void refusesANamedClassThatIsNotThere() {
    Sources sources = new Sources(directory);
    sources.java("acme.Erp", component("public class Erp {}"));
    assertThatExceptionOfType(ComponentException.class)
        .isThrownBy(() -> ComponentFinder.find(sources.module("acme.Epr")))
        .withMessageContainingAll(
            "spectral.componentClass names acme.Epr",
            "has no such class",
            "Annotated with @Component are: acme.Erp.");
  }

  private static String component(String body) {
    return "package acme;\n"
        + "@dev.spectral.annotations.Component(key = \"k\", label = \"L\", description = \"D.\")\n"
        + body;
  }
}
