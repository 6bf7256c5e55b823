package dev.spectral.maven.component;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentFinderTest {

  private static final String INDEX = "META-INF/spectral/component";

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
            "Module acme has 2 classes annotated with @Component or @Integration, and a package"
                + " holds one of them: acme.Crm, acme.Erp. Fix: choose one with"
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
            "Annotated with @Component or @Integration are: acme.Erp.");
  }

  @Test
  void takesWhatTheProcessorHasWrittenDownWithoutLookingFurther() {
    Sources sources = new Sources(directory);
    sources.java("acme.Erp", component("public class Erp {}"));
    sources.java("acme.Crm", component("public class Crm {}"));
    sources.resource(INDEX, "acme.Crm\n".getBytes(UTF_8));
    assertThat(ComponentFinder.find(sources.module())).contains("acme.Crm");
  }

  @Test
  void looksIntoEveryClassWhenWhatIsWrittenDownIsOutOfDate() {
    Sources sources = new Sources(directory);
    sources.java("acme.Erp", component("public class Erp {}"));
    sources.resource(INDEX, "acme.Gone\n".getBytes(UTF_8));
    assertThat(ComponentFinder.find(sources.module())).contains("acme.Erp");
  }

  @Test
  void saysHowToHaveTheComponentCheckedWhileItIsCompiled() {
    Sources sources = new Sources(directory);
    sources.java("acme.Erp", component("public class Erp {}"));
    assertThat(ProcessorIndex.hint(sources.module(), "acme.Erp").orElseThrow())
        .startsWith(
            "acme.Erp was compiled without spectral-processor, so mistakes are told here and not at"
                + " their line, and no metadata for native images is there. Fix: add this to"
                + " <build><plugins> of the pom.xml:\n<plugin>\n"
                + "  <artifactId>maven-compiler-plugin</artifactId>\n")
        .contains("<version>0.1.0-TEST</version>");
    sources.resource(INDEX, "acme.Erp\n".getBytes(UTF_8));
    assertThat(ProcessorIndex.hint(sources.module(), "acme.Erp")).isEmpty();
  }

  private static String component(String body) {
    return "package acme;\n"
        + "@dev.spectral.annotations.Component(key = \"k\", label = \"L\", description = \"D.\")\n"
        + body;
  }
}
