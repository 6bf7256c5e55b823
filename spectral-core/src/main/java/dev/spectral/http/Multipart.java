package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form with fields and files, sent as {@code multipart/form-data}. Give it to a request as body.
 *
 * <pre>{@code
 * Multipart form = Multipart.form()
 *     .field("folder", "invoices")
 *     .file("document", Path.of("invoice.pdf"))
 *     .file("notes", HttpFile.of("notes.txt", bytes).contentType("text/markdown"));
 * api.post("/documents", form);
 * }</pre>
 *
 * <p>The parts are sent in the order they are added, files block by block. Their boundary is chosen
 * at random for each request, so that no content can contain it by intent. Names are sent as UTF-8;
 * quotes and line breaks in them are percent-encoded, as browsers do. Immutable.
 */
public final class Multipart {

  private static final Multipart EMPTY = new Multipart(List.of());

  private final List<Part> parts;

  private Multipart(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Start a form.
   *
   * @return a form without parts, never null
   */
  public static Multipart form() {
    return EMPTY;
  }

  /**
   * Add a field.
   *
   * @param name the name, never null
   * @param value the value, sent as text; a null or an empty Optional adds nothing; a list adds one
   *     field per element; a {@link Secret} is sent and never shown
   * @return a form with that field, never null
   * @throws IllegalArgumentException when the name has control characters
   */
  public Multipart field(String name, @Nullable Object value) {
    Object plain = RequestPath.plain(value);
    if (plain instanceof Iterable<?> several) {
      Multipart form = this;
      for (Object one : several) {
        form = form.field(name, one);
      }
      return form;
    }
    return plain == null ? this : with(new Part(name, null, found -> text(plain, found)));
  }

  /**
   * Add a field that holds JSON, with the content type {@code application/json}.
   *
   * @param name the name, never null
   * @param value a record, map, list or JsonNode, written as {@link HttpRequest#body} writes it,
   *     never null
   * @return a form with that field, never null
   * @throws IllegalArgumentException when the name has control characters
   */
  public Multipart json(String name, Object value) {
    return with(
        new Part(name, null, found -> new BytesBody(Json.write(value, found), "application/json")));
  }

  /**
   * Add a file of this machine under its own name.
   *
   * @param name the name of the field, never null
   * @param file the file, never null
   * @return a form with that file, never null
   * @throws IllegalArgumentException when the name has control characters
   */
  public Multipart file(String name, Path file) {
    return file(name, HttpFile.of(file));
  }

  /**
   * Add a file.
   *
   * @param name the name of the field, never null
   * @param file the file, never null
   * @return a form with that file, never null
   * @throws IllegalArgumentException when the name has control characters
   */
  public Multipart file(String name, HttpFile file) {
    return with(new Part(name, file.name(), found -> file.body()));
  }

  private Multipart with(Part part) {
    List<Part> more = new ArrayList<>(parts);
    more.add(part);
    return new Multipart(List.copyOf(more));
  }

  private static SentBody text(Object value, Collection<Secret> found) {
    if (value instanceof Secret secret) {
      found.add(secret);
      return text(secret.reveal(), found);
    }
    return new BytesBody(value.toString().getBytes(StandardCharsets.UTF_8), null);
  }

  FormBody body(Collection<Secret> found) throws JsonProcessingException {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("its form has neither a field nor a file. Add one.");
    }
    return FormBody.of(parts, found);
  }

  /** Counts the parts, tells nothing of their content. */
  @Override
  public String toString() {
    return "Multipart[" + parts.size() + " parts]";
  }

  /** Makes the content of a part; notes the secrets in it. */
  interface Content {
    SentBody make(Collection<Secret> found) throws JsonProcessingException;
  }

  /** A field, or a file where it has a file name. */
  record Part(String name, @Nullable String fileName, Content content) {

    Part {
      PartName.check(name);
    }
  }
}
