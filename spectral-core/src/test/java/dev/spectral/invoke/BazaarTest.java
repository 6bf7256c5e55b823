package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.manifest.Manifest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BazaarTest {

  private static final Map<String, Object> KEY =
      Map.of("key", "key", "fields", Map.of("host", "erp", "port", "8443", "key", "k"));

  private final ComponentInvoker bazaar = ComponentInvoker.of(Bazaar.class);

  private Outcome order(Map<String, Object> login, Map<String, Object> inputs) {
    Map<String, Object> all = new HashMap<>(inputs);
    all.put("connection", login);
    return bazaar.action(new ActionCall("order", all, CallContext.builder().build(), line -> {}));
  }

  private static Map<String, Object> offer(Map<String, Object> price) {
    return Map.of("name", "rug", "price", price, "sizes", List.of("SMALL", "LARGE"));
  }

  private static Map<String, Object> range(int least, int most) {
    return Map.of(
        "configuration", "range", "values", Map.of("least", least, "most", String.valueOf(most)));
  }

  @Test
  void bindsSealedInputsInsideListsOfRecords() {
    Outcome outcome =
        order(
            KEY,
            Map.of(
                "offers",
                List.of(offer(range(1, 2))),
                "discounts",
                List.of(Map.of("key", "loyal", "value", "5")),
                "notes",
                List.of(Map.of("key", "a", "value", "x"), Map.of("key", "a", "value", "y")),
                "columns",
                "[{\"object\": {\"key\": \"rug\"}}]"));
    assertThat(((Outcome.Success) outcome).data())
        .extracting(JsonNode::textValue)
        .containsExactly(
            "https://erp:8443",
            "[Offer[name=rug, price=Range[least=1, most=2], sizes=Optional[[SMALL, LARGE]]]]",
            "Optional[{loyal=5}]",
            "Optional[[KeyValue[key=a, value=x], KeyValue[key=a, value=y]]]",
            "Optional[[Selected[object=Choice[key=rug, label=null], fields=null,"
                + " defaultSelected=null]]]");
  }

  @Test
  void choosesTheLoginByItsKey() {
    Map<String, Object> cloud =
        Map.of("key", "cloud", "fields", Map.of(), "token", Map.of("access_token", "t"));
    Outcome outcome = order(cloud, Map.of("offers", List.of(offer(range(1, 2)))));
    assertThat(((Outcome.Success) outcome).data().get(0).textValue()).isEqualTo("cloud");
  }

  @Test
  void namesThePlaceOfWhatACompactConstructorRefuses() {
    Map<String, Object> free = Map.of("configuration", "fixed", "values", Map.of("cents", 0));
    Outcome outcome = order(KEY, Map.of("offers", List.of(offer(range(1, 2)), offer(free))));
    assertThat(((Outcome.Failure) outcome).message())
        .isEqualTo("Input 'offers[1].price.values.cents' must be above 0. Give at least one cent.");
    assertThat(
            ((Outcome.Failure) order(KEY, Map.of("offers", List.of(offer(range(3, 2)))))).message())
        .isEqualTo(
            "Input 'offers[0].price.values' is refused: least is above most. Correct the value.");
    assertThat(((Outcome.Failure) order(KEY, Map.of("offers", List.of()))).message())
        .isEqualTo("Input 'offers' is empty. Give one offer at least.");
  }

  @Test
  void writesAllOfItIntoTheManifest() {
    JsonNode inputs = Manifest.definition(bazaar.definition()).at("/actions/order/inputs");
    assertThat(inputs)
        .extracting(one -> one.get("key").textValue() + " " + one.get("type").textValue())
        .containsExactly(
            "connection connection",
            "offers structuredObject",
            "discounts string",
            "notes string",
            "condition conditional",
            "query code",
            "extra code",
            "columns objectSelection",
            "form jsonForm",
            "flow flow",
            "file data",
            "day date",
            "at timestamp");
    assertThat(inputs.at("/1/inputs/1/type").textValue()).isEqualTo("dynamicObject");
    assertThat(inputs.at("/1/inputs/0/dataSource").textValue()).isEqualTo("names");
  }
}
