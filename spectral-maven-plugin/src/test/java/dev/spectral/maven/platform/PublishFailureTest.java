package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class PublishFailureTest {

  @TempDir Path directory;
  Workspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.in(directory);
  }

  @OnEachPlatform
  void saysHowToGetCredentialsWhenTheTokenIsWrong(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    var config = Workspace.config(platform, Map.of()).withToken(Secret.of("a-wrong-token"));

    assertThatThrownBy(() -> workspace.publish(config, request))
        .isInstanceOf(PlatformException.NotAuthenticated.class)
        .hasMessageContaining(platform.url() + " does not accept the access token")
        .hasMessageContaining("PRISM_ACCESS_TOKEN")
        .hasMessageContaining("prism login")
        .hasMessageNotContaining("a-wrong-token");
    assertThat(platform.requests()).hasSize(1);
  }

  @OnEachPlatform
  void stopsWhenTheTokenEndsOnTheWay(Platform platform) throws IOException {
    PlatformException failure = failureOf(platform, "op=publishComponent:401");

    assertThat(failure)
        .isInstanceOf(PlatformException.NotAuthenticated.class)
        .hasMessageContaining("Unauthorized (injected)");
    assertThat(platform.journal()).endsWith("publishComponent 401");
  }

  @OnEachPlatform
  void saysThatAnHtmlPageIsNoAnswer(Platform platform) throws IOException {
    PlatformException failure = failureOf(platform, "op=whoami:html");

    assertThat(failure)
        .isInstanceOf(PlatformException.UnexpectedAnswer.class)
        .hasMessage(
            platform.url()
                + "/api answered whoami with status 502: \"<html>bad gateway</html>\", which is"
                + " not its JSON");
  }

  @OnEachPlatform
  void doesNotIgnoreAStatusBesideAnAnswer(Platform platform) throws IOException {
    PlatformException failure = failureOf(platform, "op=component:500");

    assertThat(failure)
        .isInstanceOf(PlatformException.UnexpectedAnswer.class)
        .hasMessageContaining("answered component with status 500")
        .hasMessageContaining("Internal (injected)");
    assertThat(platform.versions("minimal")).isEmpty();
  }

  @OnEachPlatform
  void repeatsWhatGraphqlComplainsAbout(Platform platform) throws IOException {
    PlatformException failure = failureOf(platform, "op=publishComponent:graphql");

    assertThat(failure)
        .isInstanceOf(PlatformException.Refused.class)
        .hasMessage(platform.url() + " refused publishComponent:\n - Injected GraphQL error");
  }

  @OnEachPlatform
  void repeatsWhatThePlatformComplainsAboutFieldByField(Platform platform) throws IOException {
    PlatformException failure = failureOf(platform, "op=publishComponent:payload");

    assertThat(failure)
        .isInstanceOf(PlatformException.Refused.class)
        .hasMessage(
            platform.url()
                + " refused publishComponent:\n - key: Injected payload error. Second message.\n"
                + " - Injected general error.");
  }

  @OnEachPlatform
  void repeatsWhichVariableThePlatformDoesNotKnow(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c17-connections");

    assertThatThrownBy(() -> workspace.publish(platform, request))
        .isInstanceOf(PlatformException.Refused.class)
        .hasMessageContaining("custom");
    assertThat(platform.versions("connections")).isEmpty();
  }

  @OnEachPlatform
  void saysThatAVersionStandsWithoutItsPackage(Platform platform) throws IOException {
    PlatformException failure = failureOf(platform, "put=403");

    assertThat(failure)
        .isInstanceOf(PlatformException.UploadFailed.class)
        .hasMessageContaining(
            "Version 1 of 'minimal' is registered on "
                + platform.url()
                + ", but its package did not arrive")
        .hasMessageContaining("answered status 403")
        .hasMessageContaining("AccessDenied")
        .hasMessageContaining("Version 1 cannot run without it. Repair: run the same publish again")
        .hasMessageNotContaining("/upload/");
    assertThat(platform.journal()).endsWith("publishComponent 200", "PUT package 403");
    assertThat(platform.versions("minimal"))
        .singleElement()
        .satisfies(version -> assertThat(version.signature()).isNull());
  }

  @OnEachPlatform
  void theRepairItNamesWorks(Platform platform) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    platform.fail("put=403");
    assertThatThrownBy(() -> workspace.publish(platform, request))
        .isInstanceOf(PlatformException.UploadFailed.class);
    platform.reset();

    PublishOutcome repaired = workspace.publish(platform, request);

    assertThat(repaired).isInstanceOf(PublishOutcome.Published.class);
  }

  @OnEachPlatform
  void triesAnUploadThreeTimesWhenTheStoreIsBroken(Platform platform) throws IOException {
    PlatformException failure = failureOf(platform, "put=503");

    assertThat(failure)
        .isInstanceOf(PlatformException.UploadFailed.class)
        .hasMessageContaining("answered status 503");
    assertThat(Collections.frequency(platform.journal(), "PUT package 503")).isEqualTo(3);
    assertThat(workspace.heard()).filteredOn(line -> line.startsWith("! trying")).hasSize(2);
  }

  private PlatformException failureOf(Platform platform, String spec) throws IOException {
    PublishRequest request = workspace.request("fx-c01-minimal");
    platform.fail(spec);
    PlatformException failure =
        catchThrowableOfType(PlatformException.class, () -> workspace.publish(platform, request));
    assertThat(failure).as("with %s", spec).isNotNull();
    assertThat(failure.getMessage()).doesNotContain(Platform.ACCESS_TOKEN);
    return failure;
  }
}
