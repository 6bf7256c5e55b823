package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Data;
import dev.spectral.InvalidInputException;
import dev.spectral.KeyValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.slf4j.Logger;

/** One raw request on its way: inputs in, data out. */
final class RawCall {

  private static final String TEXT = "application/x-www-form-urlencoded";

  private final RawRequest inputs;
  private final HttpClient client;
  private final HttpRequest request;

  RawCall(RawRequest inputs, HttpClient client) {
    this.inputs = inputs;
    this.client = client;
    // braces are data here, not variables
    String url = inputs.url().replace("{", "%7B").replace("}", "%7D");
    this.request = client.request(inputs.method().name(), url);
  }

  Object send(Logger logger) {
    body();
    inputs.queryParams().orElse(Map.of()).forEach(this::query);
    inputs.headers().orElse(Map.of()).forEach(this::header);
    inputs.timeout().filter(one -> one > 0).map(Duration::ofMillis).ifPresent(request::timeout);
    inputs.maxRetries().filter(one -> one > 0).ifPresent(times -> request.retry(retry(times)));
    if (inputs.debugRequest().orElse(false)) {
      request.debug(logger);
    }
    return data(request.send());
  }

  private void body() {
    List<KeyValue<String>> fields = inputs.formData().orElse(List.of());
    List<KeyValue<Data>> files = inputs.fileData().orElse(List.of());
    String text = inputs.data().orElse("");
    if (fields.isEmpty() && files.isEmpty()) {
      text(text);
    } else if (text.isEmpty()) {
      request.body(form(fields, files));
    } else {
      throw new InvalidInputException(
          "data", "cannot be sent together with formData or fileData", "Leave one of them out.");
    }
  }

  private void text(String text) {
    if (!text.isEmpty()) {
      request.body(text);
    }
    if (!text.isEmpty() || RequestBodies.needsBody(request.method())) {
      request.header("Content-Type", TEXT);
    }
  }

  private Multipart form(List<KeyValue<String>> fields, List<KeyValue<Data>> files) {
    Map<String, String> names = inputs.fileDataFileNames().orElse(Map.of());
    Multipart form = Multipart.form();
    for (KeyValue<String> field : fields) {
      form = form.field(field.key(), field.value());
    }
    for (KeyValue<Data> file : files) {
      Data content = file.value();
      if (content != null) {
        String name = names.getOrDefault(file.key(), file.key());
        form = form.file(file.key(), HttpFile.of(name, content.bytes()));
      }
    }
    return form;
  }

  private void query(String name, String value) {
    boolean ofLogin =
        client.settings().query().stream()
            .anyMatch(one -> one.isSecret() && one.name().equals(name));
    if (!ofLogin) {
      request.query(name, value);
    }
  }

  private void header(String name, String value) {
    Headers own = client.settings().headers();
    String known = own.get(name);
    CallSite site = new CallSite("", "", client.settings().secrets());
    if (known == null || site.mask(known).equals(known)) {
      request.header(name, value);
    }
  }

  private Retry retry(int times) {
    Duration delay = Duration.ofMillis(inputs.retryDelayMS().orElse(0));
    if (delay.isNegative()) {
      throw new InvalidInputException(
          "retryDelayMS", "cannot be less than 0", "Give the wait in milliseconds.");
    }
    boolean doubles = inputs.useExponentialBackoff().orElse(false);
    Retry retry = Retry.times(times);
    if (!doubles || !delay.isZero()) {
      retry = retry.delay(delay);
    }
    retry = doubles ? retry.exponential() : retry;
    return inputs.retryAllErrors().orElse(false) ? retry.always() : retry;
  }

  private Object data(HttpResponse response) {
    return switch (inputs.responseType()) {
      case ARRAYBUFFER -> new Data(response.bytes(), contentType(response));
      case DOCUMENT, TEXT -> response.text();
      case JSON -> json(response.text());
    };
  }

  private static String contentType(HttpResponse response) {
    return response.headers().first("Content-Type").orElse("application/octet-stream");
  }

  private static Object json(String text) {
    try {
      return text.isBlank() ? text : Json.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
