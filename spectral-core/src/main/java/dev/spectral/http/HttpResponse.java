package dev.spectral.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Collections;
import java.util.List;
import okhttp3.HttpUrl;

/** An answer with a status from 200 to 299, read whole into memory. Immutable. */
public final class HttpResponse {

  private final CallSite call;
  private final HttpUrl address;
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  HttpResponse(CallSite call, HttpUrl address, int status, HttpHeaders headers, byte[] body) {
    this.call = call;
    this.address = address;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  CallSite call() {
    return call;
  }

  /** Where the answer came from in the end; may hold secrets. */
  HttpUrl address() {
    return address;
  }

  byte[] body() {
    return body;
  }

  /**
   * Tell the status.
   *
   * @return a number from 200 to 299
   */
  public int status() {
    return status;
  }

  /**
   * Give the headers.
   *
   * @return the headers, never null
   */
  public HttpHeaders headers() {
    return headers;
  }

  /**
   * Tell whether there is a body.
   *
   * @return false when not a single byte came
   */
  public boolean hasBody() {
    return body.length > 0;
  }

  /**
   * Give the body as it came.
   *
   * @return a copy of the bytes, never null, empty for none
   */
  public byte[] bytes() {
    return body.clone();
  }

  /**
   * Give the body as text.
   *
   * @return the text, decoded as the content type says, else as UTF-8; never null, empty for none
   */
  public String text() {
    return BodyReader.text(this);
  }

  /**
   * Read the body as JSON of any shape.
   *
   * @return the JSON, never null
   * @throws HttpBodyException when the body is empty or not JSON
   */
  public JsonNode json() {
    return as(JsonNode.class);
  }

  /**
   * Read the body as JSON. Properties that the type does not have are ignored.
   *
   * @param <T> the type of the value
   * @param type a record, class or array type, never null
   * @return the value, never null
   * @throws HttpBodyException when the body is empty, not JSON, or does not fit the type
   */
  public <T> T as(Class<T> type) {
    return cast(as(TypeFactory.defaultInstance().constructType(type)));
  }

  /**
   * Read the body as JSON of a generic type.
   *
   * @param <T> the type of the value
   * @param type such as {@code new TypeReference<Map<String, Item>>() {}}, never null
   * @return the value, never null
   * @throws HttpBodyException when the body is empty, not JSON, or does not fit the type
   */
  public <T> T as(TypeReference<T> type) {
    return cast(as(TypeFactory.defaultInstance().constructType(type)));
  }

  /**
   * Read the body as JSON of a type that is known only when the program runs.
   *
   * @param type the type, never null
   * @return the value, of that type, never null
   * @throws HttpBodyException when the body is empty, not JSON, or does not fit the type
   */
  Object as(JavaType type) {
    return BodyReader.read(this, type);
  }

  /**
   * Read the body as a JSON array.
   *
   * @param <T> the type of the elements
   * @param element the type of the elements, never null
   * @return an unmodifiable list, never null
   * @throws HttpBodyException when the body is empty, not JSON, or does not fit the type
   */
  public <T> List<T> asList(Class<T> element) {
    List<T> list =
        cast(as(TypeFactory.defaultInstance().constructCollectionType(List.class, element)));
    return Collections.unmodifiableList(list);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // read as that very type
  private static <T> T cast(Object value) {
    return (T) value;
  }

  /** Names the call and the status, nothing of the body. */
  @Override
  public String toString() {
    return "HttpResponse[" + call + " answered " + status + ", " + body.length + " bytes]";
  }
}
