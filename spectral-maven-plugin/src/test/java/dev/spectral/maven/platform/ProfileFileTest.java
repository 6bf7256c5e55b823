package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileFileTest {

  private static final Tokens TOKENS = new Tokens(Secret.of("fresh"), 86_400L, "openid", "Bearer");

  @TempDir Path directory;

  @Test
  void reportsEveryMistakeAtOnceWithoutAnyValue() throws IOException {
    Path file =
        file(
            """
            version: 2
            defaultProfile: gone
            profiles:
              ci: {accessToken: '', refreshToken: 12345678, expiresIn: -1, tokenType: Bearer}
              half: my-own-token
            """);

    assertThatThrownBy(() -> ProfileFile.read(file))
        .isInstanceOf(PlatformException.Misconfigured.class)
        .hasMessage(
            "The profile file "
                + file
                + """
                 cannot be used:
                 - version: must be 1
                 - defaultProfile: there is no profile 'gone'
                 - profiles.ci.accessToken: must be a non-empty text
                 - profiles.ci.refreshToken: must be a non-empty text
                 - profiles.ci.expiresIn: must be a whole number of seconds, 0 or more
                 - profiles.ci.scope: must be a text
                 - profiles.ci.prismaticUrl: must be a non-empty text
                 - profiles.half: must be a set of named values
                Fix: correct it, or write it anew with `prism login`.\
                """);
  }

  @Test
  void namesThePlaceOfBrokenYamlButNotTheLine() throws IOException {
    Path file = file("version: 1\nprofiles:\n  ci: {accessToken: \"my-own-token\n");

    assertThatThrownBy(() -> ProfileFile.read(file))
        .hasMessageContaining("it is not YAML at line ")
        .hasMessageNotContaining("my-own-token")
        .hasNoCause();
  }

  @Test
  void saysThatAnEmptyFileIsEmpty() throws IOException {
    Path file = file("");

    assertThatThrownBy(() -> ProfileFile.read(file)).hasMessageContaining("it is empty");
  }

  @Test
  void writesNewTokensIntoTheFlatFormToo() throws IOException {
    Path file =
        file("{accessToken: old, refreshToken: r, expiresIn: 9, scope: '', tokenType: Bearer}");

    ProfileFile.read(file).save("default", TOKENS);

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            accessToken: "fresh"
            refreshToken: "r"
            expiresIn: 86400
            scope: "openid"
            tokenType: "Bearer"
            """);
  }

  @Test
  void writesThroughALink() throws IOException {
    Path file =
        file("{accessToken: old, refreshToken: r, expiresIn: 9, scope: '', tokenType: Bearer}");
    Path link = Files.createSymbolicLink(directory.resolve("link.yml"), file);

    ProfileFile.read(link).save("default", TOKENS);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).contains("fresh");
  }

  @Test
  void makesANewFileForItsOwnerOnly() throws IOException {
    Path file = directory.resolve("new.yml");

    PrivateFile.replace(file, new byte[] {'x'});

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private Path file(String content) throws IOException {
    return Files.writeString(directory.resolve("config.yml"), content);
  }
}
