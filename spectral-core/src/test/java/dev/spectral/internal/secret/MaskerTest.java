package dev.spectral.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskerTest {

  private static String mask(String secret, String text) {
    return new Masker(List.of(Secret.of(secret))).mask(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"p@ss \"word\"", "p%40ss+%22word%22", "p@ss \\\"word\\\"", "cEBzcyAid29yZCI="})
  void findsASecretInEverySpelling(String spelling) {
    assertThat(mask("p@ss \"word\"", "<" + spelling + ">")).isEqualTo("<****>");
  }

  @Test
  void masksAShortSecretOnlyWhereItStandsAlone() {
    assertThat(mask("k", "ask for the key: Bearer k, k=k"))
        .isEqualTo("ask for the key: Bearer ****, ****=****");
  }

  @Test
  void leavesTextWithoutSecretsAlone() {
    assertThat(new Masker(List.of()).mask("text")).isEqualTo("text");
    assertThat(mask("", "text")).isEqualTo("text");
  }

  @Test
  void masksTheLongerOfTwoSecretsFirst() {
    Masker masker = new Masker(List.of(Secret.of("abcd"), Secret.of("abcdefgh")));
    assertThat(masker.mask("abcdefgh abcd")).isEqualTo("**** ****");
  }
}
