package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CredentialFinderTest {

  private static final String TWO_PROFILES =
      """
      version: 1
      defaultProfile: ci
      profiles:
        ci: {accessToken: ci-token, refreshToken: r, expiresIn: 9, scope: s, tokenType: Bearer, prismaticUrl: 'https://ci.example/'}
        default: {accessToken: default-token, refreshToken: r, expiresIn: 9, scope: s, tokenType: Bearer, prismaticUrl: 'https://default.example'}
      """;

  @TempDir Path home;
  Map<String, String> environment = new HashMap<>();

  @Test
  void takesTheTokenParameterBeforeAnythingElse() throws IOException {
    profiles(TWO_PROFILES);
    environment.put("PRISM_ACCESS_TOKEN", "from-the-environment");

    Credentials found = find(config().withToken(Secret.of("given")));

    assertThat(found.accessToken()).isEqualTo(Secret.of("given"));
    assertThat(found.source()).isEqualTo("the token parameter");
    assertThat(found.url()).hasToString("https://app.prismatic.io");
  }

  @Test
  void takesTheEnvironmentBeforeTheProfiles() throws IOException {
    profiles(TWO_PROFILES);
    environment.put("PRISM_REFRESH_TOKEN", "from-the-environment");
    environment.put("PRISMATIC_URL", "https://eu.example:8443/some/path");
    environment.put("PRISMATIC_TENANT_ID", "tenant");

    Credentials found = find(config());

    assertThat(found.source()).isEqualTo("the environment");
    assertThat(found.accessToken()).isNull();
    assertThat(found.refreshToken()).isEqualTo(Secret.of("from-the-environment"));
    assertThat(found.url()).hasToString("https://eu.example:8443");
    assertThat(found.tenantId()).isEqualTo("tenant");
    assertThat(found.profile()).isNull();
  }

  @Test
  void treatsABlankVariableAsUnset() throws IOException {
    profiles(TWO_PROFILES);
    environment.put("PRISM_ACCESS_TOKEN", "  ");
    environment.put("PRISMATIC_URL", "");

    assertThat(find(config()).source()).startsWith("profile ci of ");
  }

  @Test
  void takesTheAddressParameterBeforeTheVariable() {
    environment.put("PRISM_ACCESS_TOKEN", "t");
    environment.put("PRISMATIC_URL", "https://variable.example");

    Credentials found = find(config().withUrl(URI.create("https://parameter.example")));

    assertThat(found.url()).hasToString("https://parameter.example");
  }

  @Test
  void choosesTheProfileOfTheParameterThenTheVariableThenTheFile() throws IOException {
    profiles(TWO_PROFILES);

    assertThat(find(config()).accessToken()).isEqualTo(Secret.of("ci-token"));
    environment.put("PRISM_PROFILE", "default");
    assertThat(find(config()).accessToken()).isEqualTo(Secret.of("default-token"));
    assertThat(find(config().withProfile("ci")).accessToken()).isEqualTo(Secret.of("ci-token"));
  }

  @Test
  void readsTheOlderFlatForm() throws IOException {
    profiles("{accessToken: flat, refreshToken: r, expiresIn: 9, scope: '', tokenType: Bearer}");
    environment.put("PRISMATIC_URL", "https://flat.example");

    Credentials found = find(config());

    assertThat(found.accessToken()).isEqualTo(Secret.of("flat"));
    assertThat(found.url()).hasToString("https://flat.example");
    assertThat(found.source()).startsWith("profile default of ");
  }

  @Test
  void refusesToSendAProfilesTokensElsewhere() throws IOException {
    profiles(TWO_PROFILES);
    environment.put("PRISMATIC_URL", "https://other.example");

    assertThatThrownBy(() -> find(config()))
        .isInstanceOf(PlatformException.Misconfigured.class)
        .hasMessageStartingWith(
            "The address https://other.example (from PRISMATIC_URL) is not the address of profile"
                + " 'ci', https://ci.example");
  }

  @Test
  void acceptsTheProfilesOwnAddressHoweverItIsWritten() throws IOException {
    profiles(TWO_PROFILES);
    environment.put("PRISMATIC_URL", "https://CI.example");

    assertThat(find(config()).url()).hasToString("https://ci.example");
  }

  @Test
  void saysHowToGetCredentialsWhenThereAreNone() {
    assertThatThrownBy(() -> find(config()))
        .isInstanceOf(PlatformException.Misconfigured.class)
        .hasMessageContaining("none in the environment, and no file " + profilePath())
        .hasMessageContaining("PRISM_ACCESS_TOKEN")
        .hasMessageContaining("prism login");
  }

  @Test
  void namesTheProfilesThereAreWhenOneIsMissing() throws IOException {
    profiles(TWO_PROFILES);

    assertThatThrownBy(() -> find(config().withProfile("prod")))
        .hasMessageStartingWith(
            "There is no profile 'prod' in " + profilePath() + "; it has ci, default.");
  }

  @Test
  void refusesAnAddressThatIsNoneWithoutRepeatingIt() {
    environment.put("PRISM_ACCESS_TOKEN", "t");
    environment.put("PRISMATIC_URL", "https://user:pa55@host.example");

    assertThatThrownBy(() -> find(config()))
        .isInstanceOf(PlatformException.Misconfigured.class)
        .hasMessageContaining("The platform's address in PRISMATIC_URL is not")
        .hasMessageNotContaining("pa55");
  }

  @Test
  void warnsWhenTheTokenTravelsInTheClear() {
    List<String> warnings = new ArrayList<>();
    environment.put("PRISM_ACCESS_TOKEN", "the-token");

    var config = config().withUrl(URI.create("http://platform.example"));
    var session = PlatformSession.open(config.withWarnings(warnings::add));

    assertThat(session.url()).hasToString("http://platform.example");
    assertThat(warnings).singleElement().asString().contains("travels in the clear");
  }

  @Test
  void showsNoTokenWhenPrinted() throws IOException {
    profiles(TWO_PROFILES);
    environment.put("PRISM_ACCESS_TOKEN", "from-the-environment");

    var config = config().withToken(Secret.of("given"));

    assertThat(config.toString() + find(config) + find(config()))
        .doesNotContain("given")
        .doesNotContain("from-the-environment");
    assertThat(new Environment(environment).toString()).doesNotContain("from-the-environment");
  }

  private PlatformConfig config() {
    return PlatformConfig.of(environment, home);
  }

  private static Credentials find(PlatformConfig config) {
    return new CredentialFinder(config).find();
  }

  private Path profilePath() {
    return home.resolve(".config/prism/config.yml");
  }

  private void profiles(String content) throws IOException {
    Files.createDirectories(profilePath().getParent());
    Files.writeString(profilePath(), content);
  }
}
