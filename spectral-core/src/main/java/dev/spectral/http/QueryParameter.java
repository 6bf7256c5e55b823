package dev.spectral.http;

import dev.spectral.Secret;
import dev.spectral.internal.secret.Masker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One name and value of a query. */
record QueryParameter(String name, String value, boolean isSecret) {

  static void add(
      List<QueryParameter> query, List<Secret> secrets, String name, @Nullable Object value) {
    Object plain = RequestPath.plain(value);
    if (plain instanceof Iterable<?> several) {
      several.forEach(one -> add(query, secrets, name, one));
    } else if (plain instanceof Secret secret) {
      secrets.add(secret);
      query.add(new QueryParameter(name, secret.reveal(), true));
    } else if (plain != null) {
      query.add(new QueryParameter(name, plain.toString(), false));
    }
  }

  String shown() {
    return RequestPath.encode(name) + "=" + (isSecret ? Masker.MASK : RequestPath.encode(value));
  }

  @Override
  public String toString() {
    return shown();
  }
}
