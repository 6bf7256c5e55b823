package dev.spectral.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {

  private static final Pattern ENTRY =
      Pattern.compile(
          "<dependency><groupId>dev\\.spectral</groupId><artifactId>([^<]+)</artifactId>");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  private final String bom = Checkout.read(Checkout.root().resolve("spectral-bom/pom.xml"));

  @Test
  void listsExactlyTheModulesThatUsersDependOn() {
    List<String> listed = ENTRY.matcher(bom).results().map(found -> found.group(1)).toList();
    assertThat(listed).containsExactlyElementsOf(Checkout.shippedModules());
  }

  @Test
  void hasTheVersionOfTheModules() {
    assertThat(firstVersionIn(bom))
        .isEqualTo(firstVersionIn(Checkout.read(Checkout.root().resolve("pom.xml"))));
  }

  private static String firstVersionIn(String pom) {
    return VERSION.matcher(pom).results().findFirst().orElseThrow().group(1);
  }
}
