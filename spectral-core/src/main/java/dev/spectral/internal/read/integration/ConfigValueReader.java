package dev.spectral.internal.read.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.ScheduleType;
import dev.spectral.annotations.ValidationMode;
import dev.spectral.definition.ModelEntry;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigValueBuilder;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.ValueSource;
import dev.spectral.internal.read.BadValueException;
import dev.spectral.internal.read.Defaults;
import dev.spectral.internal.read.EnumModel;
import dev.spectral.internal.read.JavaKind;
import dev.spectral.internal.read.integration.Components.Part;
import dev.spectral.internal.read.integration.ConfigShape.Special;
import dev.spectral.internal.source.SourceVariable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads config variables that hold values. */
final class ConfigValueReader {

  private final Sources sources;
  private final References references;
  private final DataSources dataSources;

  ConfigValueReader(Sources sources, References references, DataSources dataSources) {
    this.sources = sources;
    this.references = references;
    this.dataSources = dataSources;
  }

  @Nullable ConfigValue read(
      SourceVariable variable, ConfigVar facts, ConfigShape shape, String place) {
    ConfigVarType own = ConfigTypes.of(shape, facts);
    if (own == null) {
      String type = variable.type().display();
      add(
          ProblemCode.SP083,
          variable,
          place,
          "A config variable cannot have the type " + type + ".",
          ConfigTypes.fix(shape));
      return null;
    }
    References.Found found = references.find(Part.DATA_SOURCE, variable, place);
    ConfigVarType offered = found == null ? null : found.offers();
    if (!facts.dataSource().isEmpty()) {
      offered = dataSources.use(variable, facts, place, found != null);
    }
    if (offered != null && !ConfigTypes.holds(own, offered, shape)) {
      add(
          ProblemCode.SP085,
          variable,
          place,
          "The data source offers "
              + offered.wire()
              + ", and "
              + variable.type().display()
              + " cannot hold it.",
          "take " + ConfigTypes.javaFor(offered) + ".");
    }
    ConfigValueBuilder builder =
        ConfigValue.builder(facts.name(), facts.stableKey(), offered == null ? own : offered)
            .description(facts.description().isEmpty() ? null : facts.description())
            .visibility(ConfigVarReader.visibility(facts))
            .collection(shape.shape().collection())
            .defaultValue(defaultOf(variable, facts, shape, place))
            .source(source(facts, found));
    return more(builder, facts, shape, offered != null).build();
  }

  private static ConfigValueBuilder more(
      ConfigValueBuilder builder, ConfigVar facts, ConfigShape shape, boolean offered) {
    return builder
        .pickList(pickList(facts, shape, offered))
        .language(language(facts, shape))
        .scheduleType(facts.scheduleType() == ScheduleType.AUTO ? null : facts.scheduleType())
        .timeZone(facts.timeZone().isEmpty() ? null : facts.timeZone())
        .validationMode(
            facts.validationMode() == ValidationMode.AUTO ? null : facts.validationMode());
  }

  private static List<String> pickList(ConfigVar facts, ConfigShape shape, boolean offered) {
    if (shape.kind() == JavaKind.ENUM && !offered) {
      return EnumModel.of(shape.shape().element()).stream().map(ModelEntry::value).toList();
    }
    return List.of(facts.pickList());
  }

  private static CodeLanguage language(ConfigVar facts, ConfigShape shape) {
    boolean json = shape.kind() == JavaKind.JSON && facts.language() == CodeLanguage.NONE;
    return json ? CodeLanguage.JSON : facts.language();
  }

  private static @Nullable ValueSource source(ConfigVar facts, References.@Nullable Found found) {
    if (found != null) {
      return new ValueSource.Reference(found.reference(), facts.dataSourceReset());
    }
    return facts.dataSource().isEmpty()
        ? null
        : new ValueSource.Inline(facts.dataSourceReset(), List.of(facts.resetDependencies()));
  }

  private @Nullable JsonNode defaultOf(
      SourceVariable variable, ConfigVar facts, ConfigShape shape, String place) {
    String text = new Resolved(sources, variable, place).text(facts.defaultValue());
    if (text.isEmpty()) {
      return null;
    }
    if (shape.special() == Special.SCHEDULE || text.contains("${env.")) {
      return TextNode.valueOf(text);
    }
    try {
      JsonNode value = Defaults.parse(shape.shape(), text);
      Set<String> allowed = Set.of(facts.pickList());
      if (!allowed.isEmpty() && value.isTextual() && !allowed.contains(text)) {
        throw new BadValueException("is none of " + List.of(facts.pickList()));
      }
      return value;
    } catch (BadValueException e) {
      add(
          ProblemCode.SP012,
          variable,
          place,
          "The default \"" + facts.defaultValue() + "\" " + e.what() + ".",
          "write a defaultValue that fits, or remove it.");
      return null;
    }
  }

  private void add(
      ProblemCode code, SourceVariable variable, String place, String what, String fix) {
    sources.report().add(code, variable, place, what, fix);
  }
}
