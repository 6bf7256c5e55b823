package dev.spectral.invoke;

import dev.spectral.annotations.Ping;
import dev.spectral.http.HttpClient;
import dev.spectral.internal.bind.PlacedLogin;
import dev.spectral.internal.read.ConnectionReader;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.read.Role;
import dev.spectral.internal.reflect.ReflectedClass;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The test of a connection that declares a ping; it is called as the test of an author is. */
final class PingTest {

  private static final Pattern DOUBLE_SLASH = Pattern.compile("(?<![:/])//+");

  private final Ping ping;

  private PingTest(Ping ping) {
    this.ping = ping;
  }

  static PingTest of(SourceType connection) {
    return new PingTest(Objects.requireNonNull(connection.annotation(Ping.class)));
  }

  static OperationPlan plan(SourceType connection) {
    SourceMethod method =
        new ReflectedClass(PingTest.class)
            .methods().stream().filter(one -> one.name().equals("send")).findFirst().orElseThrow();
    Role login = new Role.Login("connection", new Taken(connection));
    return new OperationPlan(ConnectionReader.keyOf(connection), method, List.of(login));
  }

  void send(Object login) {
    String url = slashed(PlacedLogin.fill(ping.value(), login));
    HttpClient.builder()
        .baseUrl(origin(url))
        .authorize(login)
        .build()
        .request(ping.method(), url)
        .send();
  }

  /** Makes one slash of two where a base URL ends with one and the path begins with one. */
  private static String slashed(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    return DOUBLE_SLASH.matcher(path).replaceAll("/") + url.substring(path.length());
  }

  private static URI origin(String url) {
    HttpUrl whole = HttpUrl.parse(url);
    if (whole == null) {
      throw new IllegalArgumentException(
          "The URL of the ping is no URL. Check the values of the connection.");
    }
    return URI.create(
        Objects.requireNonNull(whole.resolve("/"))
            .newBuilder()
            .username("")
            .password("")
            .toString());
  }

  /** The login, as a parameter of the type of the connection. */
  private record Taken(SourceType type) implements SourceVariable {

    @Override
    public String name() {
      return "login";
    }

    @Override
    public boolean isNamed() {
      return true;
    }

    @Override
    public <A extends Annotation> @Nullable A annotation(Class<A> type) {
      return null;
    }
  }
}
