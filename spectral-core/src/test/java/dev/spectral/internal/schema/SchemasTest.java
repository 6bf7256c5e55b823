package dev.spectral.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.spectral.Data;
import dev.spectral.KeyValue;
import dev.spectral.internal.json.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemasTest {

  enum Size {
    SMALL,
    @JsonProperty("big")
    LARGE
  }

  record Plain(
      String text,
      int whole,
      BigDecimal exact,
      boolean yes,
      Size size,
      URI link,
      LocalDate day,
      Instant moment,
      Optional<String> maybe,
      OptionalInt number,
      @Nullable String missing,
      @JsonProperty("other_name") String renamed) {}

  record Box<T>(T content) {}

  record Tree(String name, List<Tree> children) {}

  record Garden(Tree oak, Optional<Tree> beech) {}

  sealed interface Shape {
    record Circle(double radius) implements Shape {}

    record Dot() implements Shape {}
  }

  record Code(@JsonValue String code) {}

  static final class Bean {
    public int getCount() {
      return 1;
    }

    public String getName() {
      return "n";
    }
  }

  private static String schema(TypeReference<?> type) {
    return new Schemas().of(type.getType()).toString().replace('"', '\'');
  }

  @Test
  void describesEveryKindOfValue() {
    assertThat(schema(new TypeReference<Plain>() {}))
        .isEqualTo(
            "{'type':'object','properties':{'text':{'type':'string'},'whole':{'type':'integer'},"
                + "'exact':{'type':'number'},'yes':{'type':'boolean'},"
                + "'size':{'type':'string','enum':['SMALL','big']},"
                + "'link':{'type':'string','format':'uri'},"
                + "'day':{'type':'string','format':'date'},"
                + "'moment':{'type':'string','format':'date-time'},"
                + "'maybe':{'type':'string'},'number':{'type':'integer'},"
                + "'missing':{'type':'string'},'other_name':{'type':'string'}},"
                + "'required':['text','whole','exact','yes','size','link','day','moment',"
                + "'other_name']}");
  }

  @Test
  void describesListsMapsAndTypesWithArguments() {
    assertThat(schema(new TypeReference<List<Box<Map<String, Integer>>>>() {}))
        .isEqualTo(
            "{'type':'array','items':{'type':'object','properties':{'content':{'type':'object',"
                + "'additionalProperties':{'type':'integer'}}},'required':['content']}}");
    assertThat(schema(new TypeReference<KeyValue<String>>() {}))
        .contains("'value':{'type':'string'}");
  }

  @Test
  void describesATypeThatContainsItselfByName() {
    assertThat(schema(new TypeReference<Tree>() {}))
        .isEqualTo(
            "{'$ref':'#/$defs/Tree','$defs':{'Tree':{'type':'object','properties':{"
                + "'name':{'type':'string'},'children':{'type':'array',"
                + "'items':{'$ref':'#/$defs/Tree'}}},'required':['name','children']}}}");
    assertThat(schema(new TypeReference<Garden>() {}))
        .contains("'oak':{'$ref':'#/$defs/Tree'}", "'beech':{'$ref':'#/$defs/Tree'}")
        .doesNotContain("Tree2");
  }

  @Test
  void describesASealedTypeAsAnyOfItsRecords() {
    assertThat(schema(new TypeReference<Shape>() {}))
        .isEqualTo(
            "{'anyOf':[{'type':'object','properties':{'radius':{'type':'number'}},"
                + "'required':['radius']},{'type':'object'}]}");
  }

  @Test
  void describesWhatTheMapperWritesAndNotWhatTheClassHolds() {
    assertThat(schema(new TypeReference<Code>() {})).isEqualTo("{'type':'string'}");
    assertThat(schema(new TypeReference<Bean>() {}))
        .contains("'count':{'type':'integer'}", "'required':['count']");
    assertThat(schema(new TypeReference<byte[]>() {}))
        .isEqualTo("{'type':'string','contentEncoding':'base64'}");
    assertThat(schema(new TypeReference<Data>() {})).contains("'contentEncoding':'base64'");
  }

  record Inner(int x) {}

  record Annotated(
      @JsonUnwrapped Inner inner,
      @JsonSerialize(using = ToStringSerializer.class) int text,
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant seconds,
      @JsonRawValue String json,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> some) {}

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Sparse(int count, @JsonInclude(JsonInclude.Include.ALWAYS) String name) {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Row(int first, String second) {}

  @Test
  void promisesNothingThatAnAnnotationOfTheMapperTakesBack() {
    Annotated written = new Annotated(new Inner(1), 2, Instant.EPOCH, "{}", List.of());
    assertThat(Json.tree(written).toString().replace('"', '\''))
        .isEqualTo("{'x':1,'text':'2','seconds':0,'json':{}}");
    assertThat(schema(new TypeReference<Annotated>() {}))
        .isEqualTo(
            "{'type':'object','properties':{'text':{},'seconds':{},'json':{},"
                + "'some':{'type':'array','items':{'type':'string'}}},"
                + "'required':['text','seconds','json']}");
    assertThat(Json.tree(new char[] {'a'}).toString()).isEqualTo("\"a\"");
    assertThat(schema(new TypeReference<char[]>() {})).isEqualTo("{'type':'string'}");
    assertThat(Json.tree(new Sparse(0, "")).toString()).isEqualTo("{\"name\":\"\"}");
    assertThat(schema(new TypeReference<Sparse>() {})).contains("'required':['name']");
    assertThat(Json.tree(new Row(1, "a")).toString()).isEqualTo("[1,\"a\"]");
    assertThat(schema(new TypeReference<Row>() {})).isEqualTo("{}");
  }

  record Growing<T>(T value, Optional<Growing<List<T>>> next) {}

  @Test
  void cutsATypeThatGrowsAtEachLevelBeforeItIsTooDeepForJson() {
    assertThat(schema(new TypeReference<Growing<String>>() {}))
        .startsWith("{'type':'object','properties':{'value':{'type':'string'},'next':{")
        .contains("'next':{}")
        .hasSizeLessThan(1_000_000);
  }

  @Test
  void saysThatAWholeResultMayBeAbsent() {
    assertThat(schema(new TypeReference<Optional<String>>() {}))
        .isEqualTo("{'anyOf':[{'type':'string'},{'type':'null'}]}");
  }

  @Test
  void saysNothingOfWhatMayBeAnything() {
    assertThat(schema(new TypeReference<JsonNode>() {})).isEqualTo("{}");
    assertThat(schema(new TypeReference<Object>() {})).isEqualTo("{}");
    assertThat(schema(new TypeReference<Locale>() {})).isEqualTo("{}");
  }

  private record Locale(java.util.Locale locale) {
    @JsonValue
    Object any() {
      return locale;
    }
  }
}
