package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.js.CamelCase;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Keys made of names against what the reference's library makes of 2,205 texts. */
class CamelCaseTest {

  @Test
  void makesTheSameKeys() {
    JsonNode cases = Table.read("camel-case.json");
    assertThat(cases).hasSize(2205);
    SoftAssertions.assertSoftly(
        softly ->
            cases.forEach(
                one ->
                    softly
                        .assertThat(CamelCase.of(one.get(0).textValue()))
                        .as(one.get(0).toString())
                        .isEqualTo(one.get(1).textValue())));
  }
}
