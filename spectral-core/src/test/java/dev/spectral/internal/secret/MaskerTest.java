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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p~ a/&\u00f6\\\"<7",
        "p~%20a%2F%26%C3%B6%5C%22%3C7", // a path
        "p%7E+a%2f%26%c3%b6%5c%22%3c7", // a form, small digits
        "p~%20a/&%C3%B6%5C%22%3C7", // a path that nobody escaped whole
        "p~ a\\/\\u0026\\u00F6\\\\\\\"\\u003c7", // JSON in ASCII
        "p~ a/&\u00f6\\\\\\\\\\\\\"<7", // JSON in JSON
        "p~ a/&amp;\u00f6\\&quot;&lt;7",
        "p~ a/&#38;&#xF6;&#92;&#34;&#60;7"
      })
  void findsASecretThoughOnlySomeOfItsCharactersAreEscaped(String spelling) {
    assertThat(mask("p~ a/&\u00f6\\\"<7", "<" + spelling + ">")).isEqualTo("<****>");
  }

  @Test
  void findsASecretOfSeveralLines() {
    assertThat(mask("one\ntwo", "{\"a\":\"one\\ntwo\"}")).isEqualTo("{\"a\":\"****\"}");
  }

  @Test
  void leavesWhatOnlyLooksLikeASecret() {
    assertThat(mask("a.b+c", "axb+c a.bbc")).isEqualTo("axb+c a.bbc");
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
