package dev.spectral.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateSlotsTest {

  @Test
  void putsTheValuesWhereTheSlotsAre() {
    Map<String, String> values = Map.of("host", "erp.example", "version", "v2");
    String filled = TemplateSlots.fill("https://{{#host}}/{{#version}}/{host}", values::get);
    assertThat(filled).isEqualTo("https://erp.example/v2/{host}");
  }

  @Test
  void takesAValueForNothingButText() {
    String filled = TemplateSlots.fill("{{#a}}-{{#b}}", key -> "$1\\{{#" + key + "}}");
    assertThat(filled).isEqualTo("$1\\{{#a}}-$1\\{{#b}}");
  }

  @Test
  void listsTheSlotsInOrder() {
    assertThat(TemplateSlots.keys("{{#b}}{{#a}}{{# c}}{{#b}}")).containsExactly("b", "a", "b");
  }

  @Test
  void readsALongTemplateOfHalfSlotsOnce() {
    String halves = "{{#a".repeat(200_000);
    assertThat(TemplateSlots.keys(halves)).isEmpty();
  }
}
