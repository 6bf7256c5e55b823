package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Writes JSON as YAML that every reader understands alike, whether it follows YAML 1.1 or 1.2: text
 * that either could take for something else is quoted.
 */
final class YamlText {

  /** Nothing either version takes for a number, a date, a boolean, a null or a sign of its own. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z_]([A-Za-z0-9 _./-]*[A-Za-z0-9_./-])?");

  private static final Pattern WORD =
      Pattern.compile("(?i)y|yes|n|no|on|off|true|false|null|nan|inf");

  /** Lines that a block keeps as they are: printable, without blanks around them, not empty. */
  private static final Pattern LINES =
      Pattern.compile("[!-~][ -~]*(\\n([ -~]*[!-~])?)*\\n[ -~]*[!-~]\\n?");

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setIndent(2)
          .setWidth(Integer.MAX_VALUE)
          .setSplitLines(false)
          .setMaxSimpleKeyLength(1024)
          .setUseUnicodeEncoding(true)
          .build();

  private YamlText() {}

  static String write(JsonNode json) {
    Serialize serialize = new Serialize(SETTINGS);
    return new Present(SETTINGS).emitToString(serialize.serializeOne(node(json)).iterator());
  }

  private static Node node(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> mapping(json);
      case ARRAY -> sequence(json);
      case NUMBER -> scalar(json.isIntegralNumber() ? Tag.INT : Tag.FLOAT, json.asText());
      case BOOLEAN -> scalar(Tag.BOOL, json.asText());
      case NULL, MISSING -> scalar(Tag.NULL, "null");
      default -> text(json.asText(), true);
    };
  }

  private static Node mapping(JsonNode json) {
    List<NodeTuple> members = new ArrayList<>();
    json.properties()
        .forEach(
            one -> members.add(new NodeTuple(text(one.getKey(), false), node(one.getValue()))));
    return new MappingNode(Tag.MAP, members, json.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private static Node sequence(JsonNode json) {
    List<Node> items = new ArrayList<>();
    json.forEach(one -> items.add(node(one)));
    return new SequenceNode(Tag.SEQ, items, json.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private static Node scalar(Tag tag, String text) {
    return new ScalarNode(tag, text, ScalarStyle.PLAIN);
  }

  private static Node text(String text, boolean mayFillLines) {
    return new ScalarNode(
        Tag.STR, true, text, style(text, mayFillLines), Optional.empty(), Optional.empty());
  }

  private static ScalarStyle style(String text, boolean mayFillLines) {
    if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
      return ScalarStyle.PLAIN;
    }
    boolean isBlock = mayFillLines && LINES.matcher(text).matches();
    return isBlock ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
  }
}
