package dev.spectral.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A file of recorded exchanges, and which of them were replayed. Thread-safe. */
final class Cassette {

  private final Path file;
  private final List<RecordedExchange> exchanges = new ArrayList<>();
  private final BitSet used = new BitSet();

  private Cassette(Path file) {
    this.file = file;
  }

  static Cassette empty(Path file) {
    return new Cassette(file);
  }

  static Cassette read(Path file) {
    Cassette cassette = new Cassette(file);
    cassette.load();
    return cassette;
  }

  private void load() {
    try {
      Object[] all =
          Objects.requireNonNull(
              (Object[])
                  TestJson.read(
                      TestJson.parse(Files.readString(file)).path("exchanges"),
                      TestJson.type(RecordedExchange[].class)));
      Arrays.stream(all).forEach(one -> exchanges.add((RecordedExchange) one));
    } catch (JsonProcessingException | NullPointerException e) {
      throw new AssertionError("No recording can be read from " + file + ". " + howTo(), e);
    } catch (IOException e) {
      throw new AssertionError("There is no recording " + file + ". " + howTo(), e);
    }
  }

  synchronized void add(RecordedExchange exchange) {
    exchanges.add(exchange);
  }

  synchronized void write() {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Map<String, ?> content = Map.of("exchanges", exchanges);
      Files.writeString(file, TestJson.pretty(TestJson.tree(content)) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The recording cannot be written to " + file + ".", e);
    }
  }

  synchronized @Nullable RecordedResponse take(RecordedRequest sent) {
    for (int i = used.nextClearBit(0); i < exchanges.size(); i = used.nextClearBit(i + 1)) {
      if (exchanges.get(i).request().isLike(sent)) {
        used.set(i);
        return exchanges.get(i).response();
      }
    }
    return null;
  }

  synchronized List<String> unused() {
    return IntStream.range(0, exchanges.size())
        .filter(i -> !used.get(i))
        .mapToObj(i -> exchanges.get(i).request().name())
        .toList();
  }

  synchronized String explain(RecordedRequest sent) {
    String nearest =
        IntStream.range(0, exchanges.size())
            .boxed()
            .max(Comparator.comparingInt(i -> exchanges.get(i).request().nearness(sent)))
            .map(this::describe)
            .orElse("none, the recording is empty");
    return "The component sent a request that the recording %s does not hold.%n".formatted(file)
        + "  sent: %s%n  nearest: %s%n%s".formatted(sent.shown(), nearest, howTo());
  }

  private String describe(int index) {
    String shown = exchanges.get(index).request().shown();
    return used.get(index) ? shown + "\n    (already replayed; each answers once)" : shown;
  }

  private static String howTo() {
    return "Correct the component, or record again with a real login: mvn test -D"
        + RecordedHttp.PROPERTY
        + "=true";
  }
}
