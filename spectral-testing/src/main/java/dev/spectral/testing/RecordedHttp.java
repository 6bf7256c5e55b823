package dev.spectral.testing;

import dev.spectral.Secret;
import dev.spectral.http.HttpInterception;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.Request;
import okhttp3.Response;

/**
 * HTTP that was recorded once, against the real system, and is replayed in every test from a file
 * that people can read. It works on everything that the component sends with {@link
 * dev.spectral.http.HttpClient}; the component is not changed.
 *
 * <pre>{@code
 * ComponentHarness erp = ComponentHarness.of(AcmeErp.class).connection(login)
 *     .http(RecordedHttp.of("acme/list-items.json"));
 * }</pre>
 *
 * <p><b>Recording</b> is asked for with {@code mvn test -Dspectral.record=true}, or with {@link
 * #record(Path)}; what the file held is replaced. Passwords and tokens of the call are masked in
 * all that is written: URL, headers, bodies. So is what goes by the name of a secret, such as the
 * header {@code Authorization} or the property {@code api_key}. Read the file before you commit it
 * all the same.
 *
 * <p><b>Replaying</b> is strict. Method, URL and body must be those of a recorded request, each of
 * which answers once, in the order recorded. Anything else fails the test, whatever the component
 * makes of the error, and nothing is sent.
 */
public final class RecordedHttp {

  /** The system property that makes {@link #of(String)} record. */
  public static final String PROPERTY = "spectral.record";

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private final Cassette cassette;
  private final boolean recording;
  private final List<Secret> hidden = new ArrayList<>();
  private final List<AssertionError> refused = new ArrayList<>();

  private RecordedHttp(Cassette cassette, boolean recording) {
    this.cassette = cassette;
    this.recording = recording;
  }

  /**
   * Replay a file of the project, or record it where the system property {@link #PROPERTY} is
   * {@code true}.
   *
   * @param name the name of the file below {@code src/test/resources}, never null
   * @return the recording, never null
   * @throws AssertionError when there is nothing to replay
   */
  public static RecordedHttp of(String name) {
    Path file = RESOURCES.resolve(name);
    return Boolean.getBoolean(PROPERTY) ? record(file) : replay(file);
  }

  /**
   * Replay a file.
   *
   * @param file what was recorded, never null
   * @return the recording, never null
   * @throws AssertionError when there is no such file, or it is no recording
   */
  public static RecordedHttp replay(Path file) {
    return new RecordedHttp(Cassette.read(file), false);
  }

  /**
   * Record into a file. It is written after each call, for the whole of this object's life.
   *
   * @param file the file, replaced when there is one, never null
   * @return the recording, never null
   */
  public static RecordedHttp record(Path file) {
    return new RecordedHttp(Cassette.empty(file), true);
  }

  /**
   * Mask more than the secrets of the calls.
   *
   * @param secret what must not be in the file, never null
   * @return this recording, never null
   */
  public RecordedHttp hiding(Secret secret) {
    hidden.add(secret);
    return this;
  }

  /**
   * List the recorded requests that were not sent again.
   *
   * @return method and URL of each, in the order recorded, never null, empty when all were sent or
   *     while recording
   */
  public List<String> unused() {
    return recording ? List.of() : cassette.unused();
  }

  <T> T during(List<Secret> secrets, Supplier<T> call) {
    List<Secret> all = new ArrayList<>(hidden);
    all.addAll(secrets);
    Scrubber scrubber = new Scrubber(all);
    T result =
        recording
            ? HttpInterception.during(
                chain -> record(chain.request(), chain::proceed, scrubber), call)
            : HttpInterception.answering(chain -> replay(chain.request(), scrubber), call);
    if (recording) {
      cassette.write();
    }
    throwIfRefused();
    return result;
  }

  private interface Sender {
    Response send(Request request) throws IOException;
  }

  private Response record(Request request, Sender sender, Scrubber scrubber) throws IOException {
    Request whole = Bodies.kept(request);
    RecordedRequest recorded = RecordedRequest.of(whole, scrubber);
    Response response = Bodies.kept(sender.send(whole));
    cassette.add(new RecordedExchange(recorded, RecordedResponse.of(response, scrubber)));
    return response;
  }

  private Response replay(Request request, Scrubber scrubber) throws IOException {
    RecordedRequest sent = RecordedRequest.of(Bodies.kept(request), scrubber);
    RecordedResponse answer = cassette.take(sent);
    if (answer == null) {
      AssertionError error = new AssertionError(cassette.explain(sent));
      synchronized (refused) {
        refused.add(error);
      }
      throw error;
    }
    return answer.replay(request);
  }

  private void throwIfRefused() {
    synchronized (refused) {
      if (!refused.isEmpty()) {
        AssertionError first = refused.get(0);
        refused.clear();
        throw first;
      }
    }
  }
}
