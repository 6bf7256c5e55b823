package dev.spectral.http;

import dev.spectral.internal.secret.Masker;
import org.jspecify.annotations.Nullable;

/**
 * Calls another system over HTTP, JSON in and out.
 *
 * <pre>{@code
 * HttpClient erp = HttpClient.builder().baseUrl(login.endpoint()).bearer(login.apiKey()).build();
 * Item[] items = erp.get("/items/").as(Item[].class);
 * Item item = erp.get("/items/{id}", id).as(Item.class);
 * Item added = erp.post("/items/", new NewItem("widgets", 123)).as(Item.class);
 * erp.delete("/items/{id}", id);
 * }</pre>
 *
 * <p><b>Paths</b> are added to the path of the base URL, whether they start with a slash or not:
 * {@code https://x/y} and {@code /items/} give {@code https://x/y/items/}. A {@code {name}} in a
 * path takes the next of the values that follow; each value is percent-encoded and can neither
 * leave its segment nor be empty. A complete URL, such as the link to a next page, is accepted
 * where its origin is the base URL's.
 *
 * <p><b>Redirects</b> are followed. What leads to another scheme, host or port gets no header that
 * the author set, and is followed for GET and HEAD only; from https to http never.
 *
 * <p><b>More than JSON</b>: files and streams are sent by {@link HttpRequest#body} and read by
 * {@link HttpRequest#stream}, forms are {@link Multipart}, and lists that come in pages are read by
 * {@link HttpRequest#pages}.
 *
 * <p><b>Retries</b> are off unless {@link HttpClientBuilder#retry} sets them. All clients share one
 * pool of connections, so one may be made per call. Immutable and thread-safe.
 */
public final class HttpClient {

  private final ClientSettings settings;

  HttpClient(ClientSettings settings) {
    this.settings = settings;
  }

  /**
   * Start a client.
   *
   * @return a builder, never null
   */
  public static HttpClientBuilder builder() {
    return new HttpClientBuilder();
  }

  /**
   * Send a GET request.
   *
   * @param path the path, with a {@code {name}} per value, never null
   * @param values the values for the path, none null
   * @return the answer, never null
   * @throws HttpException when there is no answer, or one with a status outside 200 to 299
   */
  public HttpResponse get(String path, Object... values) {
    return request("GET", path, values).send();
  }

  /**
   * Send a POST request.
   *
   * @param path the path, with a {@code {name}} per value, never null
   * @param body as {@link HttpRequest#body} takes it; null for none
   * @param values the values for the path, none null
   * @return the answer, never null
   * @throws HttpException when there is no answer, or one with a status outside 200 to 299
   */
  public HttpResponse post(String path, @Nullable Object body, Object... values) {
    return request("POST", path, values).body(body).send();
  }

  /**
   * Send a PUT request.
   *
   * @param path the path, with a {@code {name}} per value, never null
   * @param body as {@link HttpRequest#body} takes it; null for none
   * @param values the values for the path, none null
   * @return the answer, never null
   * @throws HttpException when there is no answer, or one with a status outside 200 to 299
   */
  public HttpResponse put(String path, @Nullable Object body, Object... values) {
    return request("PUT", path, values).body(body).send();
  }

  /**
   * Send a PATCH request.
   *
   * @param path the path, with a {@code {name}} per value, never null
   * @param body as {@link HttpRequest#body} takes it; null for none
   * @param values the values for the path, none null
   * @return the answer, never null
   * @throws HttpException when there is no answer, or one with a status outside 200 to 299
   */
  public HttpResponse patch(String path, @Nullable Object body, Object... values) {
    return request("PATCH", path, values).body(body).send();
  }

  /**
   * Send a DELETE request.
   *
   * @param path the path, with a {@code {name}} per value, never null
   * @param values the values for the path, none null
   * @return the answer, never null
   * @throws HttpException when there is no answer, or one with a status outside 200 to 299
   */
  public HttpResponse delete(String path, Object... values) {
    return request("DELETE", path, values).send();
  }

  /**
   * Start a request that needs query parameters, headers or another method.
   *
   * @param method an upper-case name such as {@code GET}, never null
   * @param path the path, with a {@code {name}} per value, never null
   * @param values the values for the path, none null
   * @return the request, not yet sent, never null
   */
  public HttpRequest request(String method, String path, Object... values) {
    return new HttpRequest(this, method, path, values);
  }

  ClientSettings settings() {
    return settings;
  }

  /** Names the base URL, nothing of the credentials. */
  @Override
  public String toString() {
    return "HttpClient[" + new Masker(settings.secrets()).mask("" + settings.baseUrl().url()) + "]";
  }
}
