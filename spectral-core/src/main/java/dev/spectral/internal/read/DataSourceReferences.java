package dev.spectral.internal.read;

import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceVariable;
import java.util.ArrayList;
import java.util.List;

/** The inputs that name a data source, until it is known which data sources there are. */
final class DataSourceReferences {

  private final Report report;
  private final List<Reference> references = new ArrayList<>();

  private record Reference(SourceVariable variable, String place, String dataSource) {}

  DataSourceReferences(Report report) {
    this.report = report;
  }

  void add(SourceVariable variable, String place, String dataSource) {
    references.add(new Reference(variable, place, dataSource));
  }

  /** Reports every reference to a data source that is not there. */
  void check(List<String> dataSources) {
    references.stream()
        .filter(one -> !dataSources.contains(one.dataSource()))
        .forEach(one -> report(one, dataSources));
  }

  private void report(Reference reference, List<String> dataSources) {
    String name = reference.dataSource();
    String hint = Names.didYouMean(name, dataSources);
    report.add(
        ProblemCode.SP007,
        reference.variable(),
        reference.place(),
        ("The input names the data source \""
                + name
                + "\", which the component does not have. "
                + hint)
            .trim(),
        dataSources.isEmpty()
            ? "add a method with @DataSource named " + name + ", or remove dataSource."
            : "use one of " + dataSources + ".");
  }
}
