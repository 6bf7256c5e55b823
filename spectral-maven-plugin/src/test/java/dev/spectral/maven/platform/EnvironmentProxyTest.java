package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Secret;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EnvironmentProxyTest {

  private static final String PROXY = "http://proxy.example:3128";

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"})
  void goesThroughTheProxyOfEachVariable(String variable) {
    Proxy chosen = select(Map.of(variable, PROXY), "https://app.example");

    assertThat(chosen.address())
        .isEqualTo(InetSocketAddress.createUnresolved("proxy.example", 3128));
  }

  @ParameterizedTest
  @CsvSource({
    "app.example, app.example, true",
    "app.example, other.example, false",
    "'x.example, *.inner.example', a.inner.example, true",
    "*.inner.example, inner.example, false",
    ".inner.example, a.inner.example, true",
    "*, app.example, true"
  })
  void goesDirectlyToTheHostsOfNoProxy(String rules, String host, boolean direct) {
    var environment = Map.of("HTTPS_PROXY", PROXY, "NO_PROXY", rules);

    assertThat(select(environment, "https://" + host).equals(Proxy.NO_PROXY)).isEqualTo(direct);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8780", "http://localhost:8780", "http://[::1]:8780"})
  void neverLeavesThisMachineToReachIt(String address) {
    assertThat(select(Map.of("HTTPS_PROXY", PROXY), address)).isEqualTo(Proxy.NO_PROXY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://u:pa55@proxy.example", "socks5://u:pa55@p", "u:pa55@ p"})
  void refusesAProxyItCannotUseWithoutRepeatingIt(String proxy) {
    var environment = new Environment(Map.of("HTTPS_PROXY", proxy));

    assertThatThrownBy(() -> EnvironmentProxy.of(environment))
        .isInstanceOf(PlatformException.Misconfigured.class)
        .hasMessageContaining("HTTPS_PROXY")
        .hasMessageNotContaining("pa55");
  }

  @Test
  void publishesThroughAProxy() throws IOException {
    try (PlatformDouble platform = PlatformDouble.start()) {
      var environment = Map.of("HTTP_PROXY", platform.url().toString());
      var config =
          Workspace.config(platform, environment)
              .withUrl(URI.create("http://platform.invalid"))
              .withToken(Secret.of(Platform.ACCESS_TOKEN));
      var workspace = Workspace.in(directory);

      PublishOutcome outcome = workspace.publish(config, workspace.request("fx-c01-minimal"));

      assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
      assertThat(platform.only("whoami").headers()).containsEntry("host", "platform.invalid");
    }
  }

  private static Proxy select(Map<String, String> environment, String address) {
    return EnvironmentProxy.of(new Environment(environment)).select(URI.create(address)).get(0);
  }
}
