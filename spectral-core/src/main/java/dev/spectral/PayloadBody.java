package dev.spectral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.spectral.TriggerPayload.Body;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request: from bytes to JSON, and from JSON to an author's type. */
final class PayloadBody {

  /** What is not Optional must be there, as with inputs. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern JSON = Pattern.compile("(?i)[^;]*[/+]json\\s*(;.*)?");
  private static final Pattern TEXT =
      Pattern.compile("(?i)(text/|[^;]*[/+]xml|application/x-www-form-urlencoded).*");
  private static final Pattern CHARSET = Pattern.compile("(?i).*;\\s*charset=\"?([^\\s\";]+).*");

  private PayloadBody() {}

  /** Reads a body as its media type says; what is no text is left to who takes the bytes. */
  static Body of(Data raw) {
    String type = raw.contentType();
    boolean json = JSON.matcher(type).matches();
    if (!json && !TEXT.matcher(type).matches()) {
      return new Body(null, type);
    }
    String text = new String(raw.bytes(), charset(type));
    JsonNode parsed = json ? parse(text) : null;
    return new Body(parsed == null ? TextNode.valueOf(text) : parsed, type);
  }

  private static Charset charset(String type) {
    Matcher named = CHARSET.matcher(type);
    try {
      return named.matches() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static @Nullable JsonNode parse(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      return json.isMissingNode() ? null : json;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  static <T> T read(@Nullable JsonNode data, Class<T> type) {
    if (data == null || data.isNull()) {
      throw refusal("body", "is empty", type);
    }
    try {
      return type.cast(MAPPER.treeToValue(data, MAPPER.constructType(type)));
    } catch (MismatchedInputException e) {
      throw mismatch(e, data, type);
    } catch (JsonMappingException e) {
      if (e.getCause() instanceof InvalidInputException invalid) {
        throw invalid; // said by a record's constructor
      }
      throw refusal(place(e.getPath()), "cannot be taken", type);
    } catch (JsonProcessingException e) {
      throw refusal("body", "cannot be read", type);
    }
  }

  private static InvalidInputException mismatch(
      MismatchedInputException error, JsonNode data, Class<?> type) {
    JsonNode found = at(data, error.getPath());
    boolean missing = found.isMissingNode() || found.isNull();
    Class<?> wanted = error.getTargetType();
    String what =
        missing
            ? "is missing"
            : "is "
                + found.getNodeType().name().toLowerCase(Locale.ROOT)
                + (wanted == null ? "" : " and cannot be " + wanted.getSimpleName());
    return refusal(place(error.getPath()), what, type);
  }

  private static JsonNode at(JsonNode data, List<Reference> path) {
    JsonNode found = data;
    for (Reference step : path) {
      found = step.getFieldName() == null ? found.path(step.getIndex()) : member(found, step);
    }
    return found;
  }

  private static JsonNode member(JsonNode in, Reference step) {
    return in.isObject() ? in.path(step.getFieldName()) : MissingNode.getInstance();
  }

  private static String place(List<Reference> path) {
    StringBuilder place = new StringBuilder("body");
    for (Reference step : path) {
      String name = step.getFieldName();
      place.append(name == null ? "[" + step.getIndex() + "]" : "." + name);
    }
    return place.toString();
  }

  private static InvalidInputException refusal(String place, String what, Class<?> type) {
    return new InvalidInputException(
        place,
        what,
        "Send what "
            + type.getSimpleName()
            + " holds, or let the trigger take another type; what may be missing is an Optional.");
  }
}
