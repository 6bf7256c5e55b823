package dev.spectral.http;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.spectral.fuzz.Fed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;

/** Forms: what is written is read again by another's reader, or its names are refused. */
public final class MultipartTarget {

  private static final String[] WORDS = {
    "\"", "\r\n", "\n", "--", "\\", "%22", "; filename=\"x\"", "Content-Type: a/b", "é", "\0", "a"
  };

  private MultipartTarget() {}

  /**
   * Try one input.
   *
   * @param data the feed, never null
   * @throws IOException never, as all is in memory
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    Fed fed = new Fed(data, WORDS);
    List<ByteString> contents = new ArrayList<>();
    Multipart form = Multipart.form();
    int parts = data.consumeInt(1, 6);
    try {
      for (int i = 0; i < parts; i++) {
        byte[] content = data.consumeBytes(200);
        contents.add(ByteString.of(content));
        HttpFile file = HttpFile.of(fed.text(), content);
        String type = fed.word();
        form = form.file(fed.text(), data.consumeBoolean() ? file : file.contentType(type));
      }
      check(form.body(new ArrayList<>()), contents);
    } catch (IllegalArgumentException | HttpRequestException e) {
      Fed.require(!String.valueOf(e.getMessage()).isBlank(), "a refusal says why");
    }
  }

  private static void check(FormBody body, List<ByteString> contents) throws IOException {
    Buffer sent = new Buffer();
    body.writeTo(sent);
    long length = body.contentLength();
    Fed.require(length == -1 || length == sent.size(), "the length is what was said");
    MediaType type = Objects.requireNonNull(body.contentType());
    try (MultipartReader reader =
        new MultipartReader(sent, Objects.requireNonNull(type.parameter("boundary")))) {
      for (ByteString content : contents) {
        try (MultipartReader.Part part = Objects.requireNonNull(reader.nextPart())) {
          Fed.require(part.body().readByteString().equals(content), "a part holds what was put in");
          Fed.require(part.headers().size() <= 3, "nobody smuggles a header in: " + part.headers());
        }
      }
      Fed.require(reader.nextPart() == null, "there are no more parts");
    }
  }
}
