package dev.spectral.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.spectral.Secret;
import java.io.IOException;
import java.util.Collection;

/** How JSON is read from, and written for, the other system. */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule(), secrets())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private static final String FOUND = "dev.spectral.secrets";

  private Json() {}

  /**
   * Writes a body; the secrets in it are revealed to the other system and noted in {@code found}.
   */
  static byte[] write(Object body, Collection<Secret> found) throws JsonProcessingException {
    return MAPPER.writer().withAttribute(FOUND, found).writeValueAsBytes(body);
  }

  static String quoted(String text) {
    return String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
  }

  private static SimpleModule secrets() {
    return new SimpleModule("spectral-secrets")
        .addSerializer(new SecretWriter())
        .addDeserializer(Secret.class, new SecretReader());
  }

  private static final class SecretWriter extends StdSerializer<Secret> {

    private static final long serialVersionUID = 1L;

    SecretWriter() {
      super(Secret.class);
    }

    @Override
    @SuppressWarnings("unchecked") // only write() sets the attribute
    public void serialize(Secret value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      Object found = provider.getAttribute(FOUND);
      if (found != null) {
        ((Collection<Secret>) found).add(value);
      }
      out.writeString(value.reveal());
    }
  }

  private static final class SecretReader extends StdDeserializer<Secret> {

    private static final long serialVersionUID = 1L;

    SecretReader() {
      super(Secret.class);
    }

    @Override
    public Secret deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Secret.of(in.getValueAsString(""));
    }
  }
}
