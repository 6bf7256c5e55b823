package dev.spectral.maven.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.Secret;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JwtTest {

  @Test
  void readsWhenATokenEnds() {
    Instant end = Instant.ofEpochSecond(2_000_000_000);

    assertThat(Jwt.expiry(Secret.of(DoubleLogin.jwt(end)))).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opaque", "a.b.c", "a.!!!.c", "a.e30.c", "a.W10.c", ".."})
  void knowsNoEndOfAnythingElse(String token) {
    assertThat(Jwt.expiry(Secret.of(token))).isNull();
  }
}
