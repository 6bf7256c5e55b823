package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Data;
import dev.spectral.invoke.ResultException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

class StepResultTest {

  private static byte[] pack(Object value) {
    return new StepResult().pack(ResultJson.of(value));
  }

  private static String unpacked(byte[] bytes) throws IOException {
    try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(bytes)) {
      return unpacker.unpackValue().toJson();
    }
  }

  @Test
  void writesWhatAReaderOfMessagePackReads() throws IOException {
    Map<String, Object> value = new TreeMap<>();
    value.put("a", List.of(1, -1, 4_000_000_000L, 1.5, new BigDecimal("2.25")));
    value.put("b", Map.of("t", true));
    value.put("c", "ünï ☃");
    assertThat(unpacked(pack(value)))
        .isEqualTo("{\"a\":[1,-1,4000000000,1.5,2.25],\"b\":{\"t\":true},\"c\":\"ünï ☃\"}");
    assertThat(pack(Arrays.asList(1, null))).containsExactly(0x92, 0x01, 0xc0);
  }

  @Test
  void keepsBytesAsBytes() {
    byte[] packed = pack(new Data(new byte[] {1, 2}, "x/y"));
    assertThat(packed).containsSequence((byte) 0xc4, (byte) 2, (byte) 1, (byte) 2);
  }

  @Test
  void givesUpBeforeATooLargeResultIsInMemory() {
    StepResult small = new StepResult(100_000);
    assertThat(small.pack(ResultJson.of("x".repeat(90_000)))).hasSize(90_005);
    assertThatThrownBy(() -> small.pack(ResultJson.of(List.of("x".repeat(200_000)))))
        .isInstanceOf(ResultException.class)
        .hasMessage(
            "P10001: the result takes more than 100000 bytes. Return less, or hand large data on"
                + " as a stream.");
    assertThatThrownBy(() -> small.pack(ResultJson.of(new int[100_000])))
        .hasMessageStartingWith("P10001");
  }

  static Stream<Object> work() {
    Supplier<String> lambda = () -> "later";
    return Stream.of(lambda, new ByteArrayInputStream(new byte[0]), new Thread());
  }

  @ParameterizedTest
  @MethodSource("work")
  void refusesWorkInThePlaceOfData(Object work) {
    assertThatThrownBy(() -> ResultJson.of(Map.of("foo", work)))
        .isInstanceOfSatisfying(
            ResultException.class, e -> assertThat(e.code()).isEqualTo(Code.P10002))
        .hasMessageStartingWith("P10002: the result holds work, not data: ");
  }

  @Test
  void refusesWhatCannotBeWritten() {
    assertThatThrownBy(() -> ResultJson.of(new Object()))
        .isInstanceOfSatisfying(
            ResultException.class, e -> assertThat(e.code()).isEqualTo(Code.P10003));
  }
}
