package dev.spectral.http;

import java.net.URI;

/** Takes a gigabyte from one place and sends it on to another, in a small heap. */
final class GigabytePump {

  private GigabytePump() {}

  public static void main(String[] args) {
    HttpClient client = HttpClient.builder().baseUrl(URI.create(args[0])).build();
    String received =
        client.request("GET", "/export").stream(
            export -> client.post("/import", export.body()).text());
    System.out.println(
        "%s bytes received by the other side, heap of %d MB"
            .formatted(received, Runtime.getRuntime().maxMemory() >> 20));
  }
}
