@Component(key = "1c", label = " ", description = "", icon = "/x.png", isPublic = true)
public final class Public {

}
// [SP014] Public: The label of @Component is blank, so the platform refuses it. Fix: write label = "…" with a short name.
// [SP014] Public: The description of @Component is blank, so the platform refuses it. Fix: write description = "…" with one sentence.
// [SP021] Public: The platform does not take the key "1c". Fix: write key = "…" with letters, digits, hyphens and underscores, starting with a letter.
// [SP019] Public: A public component needs a category. Fix: write category = "…" with one of [Application Connectors, Data Platforms, Helpers, Logic, Triggers].
// [SP019] Public: A public component needs the https URL of its documentation. Fix: write documentationUrl = "https://…".
// [SP015] Public: The icon "/x.png" is not the path of a PNG file among the resources. Fix: put a PNG file under src/main/resources and write its path from there, such as icons/erp.png.
