package dev.spectral.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "weightGrams, Weight Grams",
    "WEIGHT_GRAMS, Weight Grams",
    "itemID, Item Id",
    "x2y, X2y",
    "_x, X",
    "__, __"
  })
  void makesALabelOfAName(String name, String label) {
    assertThat(Names.words(name)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a-b", "A_1", "listItems"})
  void takesKeysOfLettersDigitsHyphensAndUnderscores(String key) {
    assertThat(Names.isKey(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "_a", "a b", "größe", "a.b", "$x"})
  void takesNoOtherKeys(String key) {
    assertThat(Names.isKey(key)).isFalse();
  }

  @Test
  void offersTheNearestName() {
    assertThat(Names.didYouMean("carriesr", List.of("countries", "carriers")))
        .isEqualTo("Did you mean \"carriers\"? ");
  }

  @Test
  void offersNothingWhenNoNameIsNear() {
    assertThat(Names.didYouMean("carriers", List.of("warehouses"))).isEmpty();
    assertThat(Names.didYouMean("carriers", List.of())).isEmpty();
  }
}
