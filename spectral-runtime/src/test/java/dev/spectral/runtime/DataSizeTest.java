package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSizeTest {

  @ParameterizedTest
  @CsvSource({"100MB,104857600", "2GB,2147483648", "64 kb,65536", "512,512", "7B,7"})
  void readsWhatAPersonWrites(String text, long bytes) {
    assertThat(DataSize.parse(text).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "big", "-1MB", "1.5MB", "0", "10TB", "MB", "9999999999GB"})
  void refusesWhatIsNoSize(String text) {
    assertThatThrownBy(() -> DataSize.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void printsWhatItReads() {
    assertThat(DataSize.ofMegabytes(100)).hasToString("100MB");
    assertThat(new DataSize(1536)).hasToString("1536B");
    assertThat(new DataSize(2048)).hasToString("2KB");
  }
}
