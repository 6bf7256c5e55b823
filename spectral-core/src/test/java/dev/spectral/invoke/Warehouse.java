package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.ActionContext;
import dev.spectral.Choice;
import dev.spectral.DataSourceResult;
import dev.spectral.ObjectFieldMap;
import dev.spectral.ObjectSelection;
import dev.spectral.ObjectSelection.Selected;
import dev.spectral.ScheduleValue;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import dev.spectral.form.Fields;
import dev.spectral.form.JsonForm;
import dev.spectral.form.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A data source of every kind. */
@Component(key = "warehouse", label = "Warehouse", description = "A data source of every kind.")
public final class Warehouse {

  @DataSource(label = "L", description = "d.")
  public List<Choice> choices(@Input(label = "Only", defaultValue = "a") String only) {
    return List.of(new Choice(only, "A"), new Choice("b", null));
  }

  @DataSource(label = "L", description = "d.")
  public List<String> names(ActionContext context) {
    return List.of(context.customer().name());
  }

  @DataSource(label = "L", description = "d.")
  public String text() {
    return "*/5 * * * *";
  }

  @DataSource(label = "L", description = "d.")
  public LocalDate day() {
    return LocalDate.of(2026, 1, 31);
  }

  @DataSource(label = "L", description = "d.")
  public Instant moment() {
    return Instant.EPOCH;
  }

  @DataSource(label = "L", description = "d.")
  public OffsetDateTime there() {
    return OffsetDateTime.parse("2026-01-31T12:00:00+01:00");
  }

  @DataSource(label = "L", description = "d.")
  public ScheduleValue schedule() {
    return ScheduleValue.cron("0 6 * * *");
  }

  @DataSource(label = "L", description = "d.", code = true)
  public String query() {
    return "select 1";
  }

  @DataSource(label = "L", description = "d.")
  public JsonNode json() {
    return JsonNodeFactory.instance.objectNode().put("a", 1);
  }

  @DataSource(label = "L", description = "d.")
  public boolean yes() {
    return true;
  }

  @DataSource(label = "L", description = "d.")
  public BigDecimal price() {
    return new BigDecimal("1.50");
  }

  @DataSource(label = "L", description = "d.")
  public ObjectSelection objects() {
    Choice sku = new Choice("sku", "SKU");
    return new ObjectSelection(
        List.of(
            new Selected(new Choice("item", "Item"), List.of(sku), true),
            new Selected(new Choice("order", null), null, null)));
  }

  @DataSource(label = "L", description = "d.")
  public ObjectFieldMap fields() {
    return new ObjectFieldMap(
        List.of(
            new ObjectFieldMap.Mapping(
                new Choice("sku", "SKU"), null, null, null, new Choice("number", null))),
        null);
  }

  @DataSource(label = "L", description = "d.")
  public JsonForm form() {
    return JsonForm.builder()
        .schema(Fields.object().required("name", Fields.text()))
        .uiSchema(Ui.control("name"))
        .data(Map.of("name", "Bob"))
        .build();
  }

  @DataSource(label = "L", description = "d.")
  public DataSourceResult<List<Choice>> more() {
    return DataSourceResult.of(List.of(new Choice("a", "A")))
        .supplement(Map.of("a", List.of(1, 2)), "application/json");
  }

  @DataSource(label = "L", description = "d.")
  public DataSourceResult<JsonNode> moreCode() {
    return DataSourceResult.of(json());
  }

  @ExamplePayload({"more"})
  public DataSourceResult<List<Choice>> exampleMore() {
    return more();
  }

  @ExamplePayload("json")
  public JsonNode exampleJson() {
    return json();
  }

  @ExamplePayload("objects")
  public ObjectSelection exampleObjects() {
    return objects();
  }
}
