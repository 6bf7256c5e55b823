package dev.spectral.maven.pack;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spectral.maven.component.Describer;
import dev.spectral.maven.component.Erp;
import dev.spectral.maven.component.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconsTest {

  @TempDir Path directory;

  @Test
  void refusesAnIconThatIsNotThere() {
    refuses(
        Erp.good(directory),
        "Icon icon.png is not there: "
            + directory.resolve("target/classes/icon.png")
            + " does not exist. Fix: add src/main/resources/icon.png, or remove the icon from the"
            + " annotation.");
  }

  @Test
  void refusesAnIconThatIsNoPng() {
    refuses(
        Erp.good(directory).resource("icon.png", new byte[] {'G', 'I', 'F', '8'}),
        "Icon icon.png is named .png but holds no PNG image. Fix: convert it to PNG.");
  }

  private static void refuses(Sources sources, String message) {
    assertThatExceptionOfType(PackageException.class)
        .isThrownBy(
            () ->
                new Packager(sources.module())
                    .pack(Describer.describe(sources.module()).orElseThrow()))
        .withMessage(message);
  }
}
