package acme.todo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import dev.spectral.Data;
import dev.spectral.InvalidInputException;
import java.io.IOException;

/** Reads XML that anybody may have sent. Jackson resolves no entity and reads no DTD. */
final class Xml {

  private static final XmlMapper MAPPER = new XmlMapper();

  private Xml() {}

  /** Gives what the root element holds. */
  static JsonNode read(Data body) {
    try {
      return MAPPER.readTree(body.bytes());
    } catch (IOException e) {
      throw new InvalidInputException("body", "is no XML", "Send a notification as XML.");
    }
  }

  /** Gives the text of an element. */
  static String text(JsonNode in, String element) {
    String text = in.path(element).asText();
    if (text.isEmpty()) {
      throw new InvalidInputException(
          element, "is missing", "Send <" + element + "> in the notification.");
    }
    return text;
  }
}
