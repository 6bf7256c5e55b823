package dev.spectral.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.Choice;
import dev.spectral.Data;
import dev.spectral.ObjectSelection;
import dev.spectral.Secret;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the recorded tables cannot say: values that only Java has. */
class TypesTest {

  private static final Instant NOON = Instant.parse("2021-03-20T12:00:00Z");

  @Test
  void readsEveryKindOfNumber() {
    assertThat(Types.toInt(new BigDecimal("5.0"))).isEqualTo(5);
    assertThat(Types.toInt(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    assertThat(Types.toNumber(0.1f)).isEqualTo(0.1);
    assertThat(Types.toString((short) 7)).isEqualTo("7");
    assertThat(Types.toString(new BigDecimal("1.50"))).isEqualTo("1.5");
    assertThat(Types.toBigInt(new BigInteger("9".repeat(40)))).isEqualTo("9".repeat(40));
    assertThat(Types.toNumber(BigIntegerNode.valueOf(BigInteger.TEN.pow(30)))).isEqualTo(1e30);
  }

  @Test
  void refusesAWholeNumberThatFitsNoLong() {
    assertThatThrownBy(() -> Types.toInt(1e21))
        .isInstanceOf(CoercionException.class)
        .hasMessage("Value '1e+21' cannot be coerced to int.");
    assertThat(Types.toInt("9".repeat(30), 3)).isEqualTo(3);
  }

  @Test
  void refusesMoreDigitsThanAnybodyCountsWith() {
    assertThatThrownBy(() -> Types.toBigInt("9".repeat(1_000_000)))
        .isInstanceOf(CoercionException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_100));
  }

  @Test
  @SuppressWarnings("JavaUtilDate") // authors still meet it
  void readsEveryKindOfTime() {
    ZoneId zone = ZoneId.of("Europe/Vienna");
    assertThat(Types.toDate(Date.from(NOON))).isEqualTo(NOON);
    assertThat(Types.toDate(OffsetDateTime.parse("2021-03-20T13:00:00+01:00"))).isEqualTo(NOON);
    assertThat(Types.toDate(NOON.atZone(zone))).isEqualTo(NOON);
    assertThat(Types.toDate(LocalDate.of(2021, 3, 20), zone)).isEqualTo("2021-03-19T23:00:00Z");
    assertThat(Types.toDate("2021-03-20T13:00", zone)).isEqualTo(NOON);
  }

  @Test
  void looksIntoOptionalsAndTrees() {
    JsonNode tree = JsonNodeFactory.instance.objectNode().put("a", 1);
    assertThat(Types.toInt(Optional.of("5"))).isEqualTo(5);
    assertThat(Types.toInt(Optional.empty(), 9)).isEqualTo(9);
    assertThat(Types.toBool(tree.get("a"))).isTrue();
    assertThat(Types.toInt(tree.path("b"), 4)).isEqualTo(4);
    assertThat(Types.toJson(tree, JsonOption.COMPACT)).isEqualTo("{\"a\":1}");
  }

  @Test
  void keepsTheDigitsOfAnIdInJson() {
    Object parsed = Types.toObject("{\"id\":9007199254740993,\"n\":1,\"d\":1.0}");
    assertThat(parsed).isEqualTo(Map.of("id", 9_007_199_254_740_993L, "n", 1, "d", 1.0));
    assertThat(Types.toJson(parsed, JsonOption.COMPACT, JsonOption.KEEP_ORDER))
        .isEqualTo("{\"id\":9007199254740993,\"n\":1,\"d\":1}");
  }

  @Test
  void writesRecordsAsJsonAndLeavesSecretsOut() {
    record Login(URI url, Secret key, Instant at, Data file) {}

    Login login =
        new Login(URI.create("https://a.example"), Secret.of("hunter2"), NOON, data("hi"));
    assertThat(Types.toJson(login, JsonOption.COMPACT))
        .contains("\"url\":\"https://a.example\"", "\"at\":\"2021-03-20T12:00:00Z\"")
        .doesNotContain("hunter2");
    assertThat(Types.toString(Secret.of("hunter2"))).isEqualTo("Secret[****]");
  }

  @Test
  void saysWhatCannotBeJson() {
    Object unknown = new Object();
    assertThatThrownBy(() -> Types.toJson(List.of(unknown)))
        .isInstanceOf(CoercionException.class)
        .hasMessage(
            "java.lang.Object cannot be written as JSON."
                + " Give a record, a map, a list or a text.");
  }

  @Test
  void refusesToWriteWhatNestsTooDeep() {
    List<Object> deep = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      deep = new ArrayList<>(List.of(deep));
    }
    List<Object> tooDeep = deep;
    assertThatThrownBy(() -> Types.toJson(tooDeep)).hasMessageContaining("500 levels");
  }

  @Test
  void leavesDataAsItIs() {
    Data data = data("hi");
    assertThat(Types.toData(data)).isSameAs(data);
    assertThat(Types.isData(data)).isTrue();
    assertThat(Types.toString(Types.toData("hi").bytes())).isEqualTo("hi");
  }

  @Test
  void knowsTheRecordsOfTheSdkByTheirShape() {
    ObjectSelection.Selected selected =
        new ObjectSelection.Selected(new Choice("a", "A"), null, null);
    ObjectSelection selection = new ObjectSelection(List.of(selected));
    assertThat(Shapes.isElement(new Choice("a", null))).isTrue();
    assertThat(Shapes.isObjectSelection(selection)).isTrue();
    assertThat(Shapes.toObjectSelection(selection)).isEqualTo(selection);
    assertThat(Shapes.isPicklist(List.of(new Choice("a", "A")))).isTrue();
    assertThat(Shapes.isElement(new Object())).isFalse();
  }

  @Test
  void refusesASelectionOfObjectsWithoutAKey() {
    assertThatThrownBy(() -> Shapes.toObjectSelection("[{\"object\":\"a\"}]"))
        .isInstanceOf(CoercionException.class)
        .hasMessage("Value '[{\"object\":\"a\"}]' cannot be coerced to ObjectSelection.");
  }

  private static Data data(String text) {
    return new Data(text.getBytes(StandardCharsets.UTF_8), "text/plain");
  }
}
