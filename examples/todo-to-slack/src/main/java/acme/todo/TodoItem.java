package acme.todo;

import dev.spectral.http.HttpClient;
import java.net.URI;
import java.util.List;

/** A task of the customer's todo list. */
record TodoItem(int id, boolean completed, String task) {

  static List<TodoItem> fetch(URI endpoint) {
    return HttpClient.builder().baseUrl(endpoint).build().get("").asList(TodoItem.class);
  }
}
