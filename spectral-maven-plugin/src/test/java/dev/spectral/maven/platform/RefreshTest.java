package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class RefreshTest {

  private static final String TENANT = "00000000-0000-4000-8000-000000000001";

  @TempDir Path directory;
  Workspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.in(directory);
  }

  @OnEachPlatform
  void refreshesOncePerPublish(Platform platform) throws IOException {
    workspace.publish(environment(platform), workspace.request("fx-c01-minimal"));

    assertThat(platform.journal())
        .containsExactly(
            "auth-meta 200",
            "oauth-token 200",
            "whoami 200",
            "component 200",
            "publishComponent 200",
            "PUT package 200",
            "PUT componentIcon 200");
    assertThat(platform.only("oauth-token").headers())
        .containsEntry("content-type", "application/x-www-form-urlencoded")
        .doesNotContainKey("authorization");
    assertThat(platform.only("oauth-token").content().properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("grant_type", "client_id", "refresh_token");
  }

  @OnEachPlatform
  void checksEverythingLocalBeforeItRefreshes(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    Files.delete(workspace.path("icon.png"));

    assertThatThrownBy(() -> workspace.publish(environment(platform), request))
        .isInstanceOf(PlatformException.NotPublishable.class);
    assertThat(platform.requests()).isEmpty();
  }

  @OnEachPlatform
  void namesTheTenantOfTheEnvironment(Platform platform) throws IOException {
    var config = environment(platform, "PRISMATIC_TENANT_ID", TENANT);

    workspace.publish(config, workspace.request("fx-c01-minimal"));

    assertThat(platform.only("oauth-token").content().path("tenant_id").asText()).isEqualTo(TENANT);
  }

  @OnEachPlatform
  void saysWhichTenantIsClosed(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    var config = environment(platform, "PRISMATIC_TENANT_ID", "elsewhere");

    assertThatThrownBy(() -> workspace.publish(config, request))
        .isInstanceOf(PlatformException.NotAuthenticated.class)
        .hasMessageContaining("access to tenant 'elsewhere': access_denied, ");
    assertThat(platform.journal()).containsExactly("auth-meta 200", "oauth-token 403");
  }

  @OnEachPlatform
  void saysWhyARefreshTokenIsRefused(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    var config =
        Workspace.config(platform, Map.of("PRISM_REFRESH_TOKEN", "an-unknown-refresh-token"));

    assertThatThrownBy(() -> workspace.publish(config, request))
        .isInstanceOf(PlatformException.NotAuthenticated.class)
        .hasMessageContaining("refused the refresh token of the environment: invalid_grant")
        .hasMessageContaining("prism login")
        .hasMessageNotContaining("an-unknown-refresh-token");
  }

  @OnEachPlatform
  void doesNotTrustALoginServerThatNobodyVouchesFor(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    var config = environment(platform).withTrust(null);

    assertThatThrownBy(() -> workspace.publish(config, request))
        .isInstanceOf(PlatformException.Unreachable.class)
        .hasMessageContaining("no trusted https connection")
        .hasMessageContaining("trust store");
    assertThat(platform.journal()).containsExactly("auth-meta 200");
  }

  @OnEachPlatform
  void keepsARefreshedTokenInItsProfile(Platform platform) throws IOException {
    Path file = profileFile(platform, DoubleLogin.jwt(Instant.now().plusSeconds(200)));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    PublishRequest request = workspace.request("fx-c01-minimal").withSignatureRule(true, true);

    workspace.publish(profile(platform, file), request);
    PublishOutcome second = workspace.publish(profile(platform, file), request);

    assertThat(second).isInstanceOf(PublishOutcome.Skipped.class);
    assertThat(platform.journal()).filteredOn(line -> line.startsWith("oauth-token")).hasSize(1);
    assertThat(platform.only("oauth-token").content().path("tenant_id").asText()).isEqualTo(TENANT);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(Files.readString(file))
        .contains("refreshToken: \"" + Platform.REFRESH_TOKEN + "\"")
        .contains("other:")
        .contains("theirs: \"kept\"");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).doesNotHaveDuplicates().noneMatch(f -> f.toString().endsWith(".tmp"));
    }
  }

  @OnEachPlatform
  void usesATokenThatIsNoJwtAsItIs(Platform platform) throws IOException {
    Path file = profileFile(platform, Platform.ACCESS_TOKEN);

    workspace.publish(profile(platform, file), workspace.request("fx-c01-minimal"));

    assertThat(platform.journal()).startsWith("whoami 200");
  }

  @OnEachPlatform
  void goesOnWhenTheProfileCannotBeWritten(Platform platform) throws IOException {
    Path file = profileFile(platform, DoubleLogin.jwt(Instant.now().minusSeconds(9)));
    List<String> warnings = new ArrayList<>();
    var session = PlatformSession.open(profile(platform, file).withWarnings(warnings::add));
    Files.delete(file);

    PublishOutcome outcome =
        new Publisher(session, Progress.SILENT).publish(workspace.request("fx-c01-minimal"));

    assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
    assertThat(warnings)
        .singleElement()
        .asString()
        .startsWith("The refreshed access token could not be kept in profile ci of " + file);
  }

  private static PlatformConfig environment(Platform platform, String... more) {
    return Workspace.config(
        platform,
        more.length == 0
            ? Map.of("PRISM_REFRESH_TOKEN", Platform.REFRESH_TOKEN)
            : Map.of("PRISM_REFRESH_TOKEN", Platform.REFRESH_TOKEN, more[0], more[1]));
  }

  private static PlatformConfig profile(Platform platform, Path file) {
    return Workspace.config(platform, Map.of("PRISM_CONFIG_FILE", file.toString()));
  }

  private Path profileFile(Platform platform, String accessToken) throws IOException {
    Path file = Files.createDirectories(directory.resolve("prism")).resolve("config.yml");
    String profile =
        """
        version: 1
        defaultProfile: ci
        theirs: kept
        profiles:
          ci:
            accessToken: %s
            refreshToken: %s
            expiresIn: 1
            scope: openid
            tokenType: Bearer
            tenantId: %s
            prismaticUrl: %s
          other: {accessToken: a, refreshToken: b, expiresIn: 0, scope: '', tokenType: Bearer, prismaticUrl: 'https://x.example'}
        """;
    return Files.writeString(
        file, profile.formatted(accessToken, Platform.REFRESH_TOKEN, TENANT, platform.url()));
  }
}
