package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Secret;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import okhttp3.MultipartBody;
import okio.BufferedSink;

/** A form as it is sent: its parts between boundaries. */
final class FormBody extends SentBody {

  private final List<SentBody> parts;
  private final MultipartBody form;

  private FormBody(List<SentBody> parts, MultipartBody form) {
    super(form.contentType().toString());
    this.parts = parts;
    this.form = form;
  }

  static FormBody of(List<Multipart.Part> parts, Collection<Secret> found)
      throws JsonProcessingException {
    MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
    List<SentBody> contents = new ArrayList<>();
    for (Multipart.Part part : parts) {
      SentBody content = part.content().make(found);
      contents.add(content);
      form.addFormDataPart(part.name(), part.fileName(), content);
    }
    return new FormBody(contents, form.build());
  }

  @Override
  boolean isRepeatable() {
    return parts.stream().allMatch(SentBody::isRepeatable);
  }

  @Override
  public long contentLength() {
    boolean known = parts.stream().allMatch(part -> part.contentLength() >= 0);
    return known ? measure() : Upload.UNKNOWN;
  }

  private long measure() {
    try {
      return form.contentLength();
    } catch (IOException e) {
      return Upload.UNKNOWN;
    }
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    form.writeTo(sink);
  }

  @Override
  String summary() {
    return "<form (" + parts.size() + " parts)>";
  }
}
