package acme.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.Choice;
import dev.spectral.DataSourceResult;
import dev.spectral.ObjectSelection;
import dev.spectral.ObjectSelection.Selected;
import dev.spectral.ScheduleValue;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.ExamplePerform;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.PerformSafety;
import dev.spectral.form.Fields;
import dev.spectral.form.JsonForm;
import dev.spectral.form.Rule;
import dev.spectral.form.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the guide shows of data sources and forms. */
@Component(key = "parcel-rules", label = "Parcel Rules", description = "Rules for parcels")
public final class ParcelRules {

  // snippet:pick-list
  @DataSource(
      label = "Depots",
      description = "Depots in a country",
      detailDataSource = "openingHours")
  public List<Choice> depots(@Input(label = "Country") String country) {
    return List.of(new Choice(country + "-1", "Harbour"), new Choice(country + "-2", "Airport"));
  }

  // end

  // snippet:example
  @ExamplePayload("depots")
  public List<Choice> exampleDepots() {
    return List.of(new Choice("de-1", "Harbour"));
  }

  // end

  // snippet:values
  @DataSource(label = "Opening hours", description = "When a depot is open")
  public String openingHours(@Input(label = "Depot") String depot) {
    return depot.endsWith("-1") ? "8 to 18" : "all day";
  }

  @DataSource(label = "First day", description = "The first day that can be booked")
  public LocalDate firstDay() {
    return LocalDate.of(2026, 1, 2);
  }

  @DataSource(label = "Pick-up", description = "When parcels are picked up")
  public ScheduleValue pickUp() {
    return ScheduleValue.cron("0 6 * * *");
  }

  @DataSource(label = "Query", description = "A query to begin with", code = true)
  public String query() {
    return "select * from parcels";
  }

  // end

  // snippet:objects
  @DataSource(label = "Objects", description = "What can be synchronised")
  public ObjectSelection objects() {
    List<Choice> fields = List.of(new Choice("weight", "Weight"), new Choice("town", "Town"));
    return new ObjectSelection(List.of(new Selected(new Choice("parcel", "Parcel"), fields, true)));
  }

  // end

  // snippet:supplement
  @DataSource(label = "Carriers", description = "Carriers, with their tariffs kept beside them")
  public DataSourceResult<List<Choice>> carriers() {
    Map<String, Integer> centsByCarrier = Map.of("swift", 490);
    return DataSourceResult.of(List.of(new Choice("swift", "Swift")))
        .supplement(centsByCarrier, "application/json");
  }

  // end

  // snippet:form
  @DataSource(label = "Sender", description = "Who sends the parcels")
  public JsonForm sender() {
    return JsonForm.builder()
        .schema(
            Fields.object()
                .required("name", Fields.text().minLength(1))
                .required("country", Fields.choice("Germany", "United States"))
                .optional("state", Fields.text().maxLength(2))
                .optional(
                    "contacts", Fields.list(Fields.object().required("mail", Fields.text()))))
        .uiSchema(
            Ui.categories(
                Ui.category(
                    "Address",
                    Ui.horizontal(Ui.control("name"), Ui.control("country")),
                    Ui.control("state").rule(Rule.showIf("country").is("United States"))),
                Ui.category("Contacts", Ui.control("contacts").accordion("mail").sortable())))
        .data(Map.of("country", "Germany"))
        .build();
  }

  // end

  // snippet:record-form
  public record Limits(
      @Input(label = "Heaviest parcel", comments = "In grams.", defaultValue = "30000")
          int maxGrams,
      @Input(label = "Send until") Optional<LocalDate> until) {}

  @DataSource(label = "Limits", description = "What may be sent")
  public JsonForm limits() {
    return JsonForm.of(Limits.class);
  }

  @Action(label = "Check weight", description = "Tell whether a parcel may be sent")
  public boolean checkWeight(
      @Input(label = "Limits", dataSource = "limits") JsonForm limits,
      @Input(label = "Weight", comments = "In grams.") int grams) {
    return grams <= limits.dataAs(Limits.class).maxGrams();
  }

  // end

  // snippet:stand-in
  @Action(
      label = "Send parcel",
      description = "Send a parcel; this costs money",
      performSafety = PerformSafety.NOT_ALLOWED)
  public JsonNode sendParcel(@Input(label = "Number") String number) {
    throw new IllegalStateException("The parcel desk is closed, " + number + " stays here.");
  }

  @ExamplePerform("sendParcel")
  public JsonNode tryToSend(@Input(label = "Number") String number) {
    return JsonNodeFactory.instance.objectNode().put("number", number).put("state", "TRIED");
  }

  // end
}
