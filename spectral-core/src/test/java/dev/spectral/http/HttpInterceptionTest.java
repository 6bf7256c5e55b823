package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HttpInterceptionTest {

  @Test
  @Timeout(30) // of a wait of an hour
  void repeatsAtOnceWhereNoOtherSystemIsAsked() {
    HttpClient client =
        HttpClient.builder()
            .baseUrl(URI.create("http://nobody.example"))
            .retry(Retry.times(2).delay(Duration.ofHours(1)).maxDelay(Duration.ofHours(2)))
            .build();
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(
            () ->
                HttpInterception.answering(
                    chain -> {
                      asked.incrementAndGet();
                      return new Response.Builder()
                          .request(chain.request())
                          .protocol(Protocol.HTTP_1_1)
                          .code(503)
                          .message("busy")
                          .body(ResponseBody.create("", MediaType.get("text/plain")))
                          .build();
                    },
                    () -> client.get("/")))
        .isInstanceOf(HttpStatusException.class);
    assertThat(asked).hasValue(3);
  }
}
