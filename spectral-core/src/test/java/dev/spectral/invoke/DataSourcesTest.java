package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.manifest.Manifest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSourcesTest {

  private final ComponentInvoker invoker = ComponentInvoker.of(Warehouse.class);

  private Outcome.Success call(String key, Map<String, Object> inputs) {
    CallContext context = CallContext.builder().build();
    Outcome outcome = invoker.dataSource(new ActionCall(key, inputs, context, line -> {}));
    assertThat(outcome).isInstanceOf(Outcome.Success.class);
    return (Outcome.Success) outcome;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "choices  | picklist        | [{\"key\":\"a\",\"label\":\"A\"},{\"key\":\"b\"}]",
        "text     | string          | \"*/5 * * * *\"",
        "day      | date            | \"2026-01-31\"",
        "moment   | timestamp       | \"1970-01-01T00:00:00Z\"",
        "there    | timestamp       | \"2026-01-31T12:00:00+01:00\"",
        "schedule | schedule        | {\"value\":\"0 6 * * *\"}",
        "query    | code            | \"select 1\"",
        "yes      | boolean         | true",
        "price    | number          | 1.5",
        "objects  | objectSelection | [{\"object\":{\"key\":\"item\",\"label\":\"Item\"},"
            + "\"fields\":[{\"key\":\"sku\",\"label\":\"SKU\"}],\"defaultSelected\":true},"
            + "{\"object\":{\"key\":\"order\"}}]",
        "fields   | objectFieldMap  | {\"fields\":[{\"field\":{\"key\":\"sku\",\"label\":\"SKU\"},"
            + "\"defaultField\":{\"key\":\"number\"}}]}",
        "form     | jsonForm        | {\"schema\":{\"type\":\"object\",\"properties\":{\"name\":"
            + "{\"type\":\"string\"}},\"required\":[\"name\"]},\"uiSchema\":{\"type\":\"Control\","
            + "\"scope\":\"#/properties/name\"},\"data\":{\"name\":\"Bob\"}}",
        "more     | picklist        | [{\"key\":\"a\",\"label\":\"A\"}]",
      })
  void offersAResultOfEveryType(String key, String type, String result) {
    JsonNode source = Manifest.definition(invoker.definition()).at("/dataSources/" + key);
    assertThat(source.get("dataSourceType").textValue()).isEqualTo(type);
    assertThat(call(key, Map.of()).data()).hasToString(result);
  }

  @Test
  void writesCodeThatIsJsonAsText() {
    assertThat(call("json", Map.of()).data().textValue()).isEqualTo("{\n  \"a\" : 1\n}");
    assertThat(call("moreCode", Map.of()).data().textValue()).isEqualTo("{\n  \"a\" : 1\n}");
  }

  @Test
  void keepsDataBesideTheResult() {
    assertThat(call("more", Map.of()).supplementalData())
        .hasToString("{\"data\":{\"a\":[1,2]},\"contentType\":\"application/json\"}");
    assertThat(call("choices", Map.of()).supplementalData()).isNull();
  }

  @Test
  void takesInputsAndAContext() {
    assertThat(call("choices", Map.of("only", "z")).data().at("/0/key").textValue()).isEqualTo("z");
    assertThat(call("names", Map.of()).data()).hasSize(1);
  }

  @Test
  void writesExamplesAsItWouldWriteResults() {
    JsonNode sources = Manifest.definition(invoker.definition()).get("dataSources");
    assertThat(sources.at("/more/examplePayload"))
        .hasToString(
            "{\"result\":[{\"key\":\"a\",\"label\":\"A\"}],\"supplementalData\":"
                + "{\"data\":{\"a\":[1,2]},\"contentType\":\"application/json\"}}");
    assertThat(sources.at("/json/examplePayload/result").textValue()).startsWith("{\n");
    assertThat(sources.at("/objects/examplePayload/result").isArray()).isTrue();
  }

  @Test
  void handsTheHostWhatIsKeptBesideTheResult() {
    Map<String, Object> answer =
        new HostBridge(Warehouse.class.getName())
            .apply(Map.of("operation", "dataSource", "dataSource", "more"));
    assertThat(answer)
        .containsEntry("ok", true)
        .extractingByKey("result")
        .hasToString(
            "{data=[{key=a, label=A}], supplementalData={data={a=[1, 2]},"
                + " contentType=application/json}}");
  }
}
