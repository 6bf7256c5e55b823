package dev.spectral.internal.bind;

import dev.spectral.ConnectionValue;
import dev.spectral.internal.read.ConnectionReader;
import dev.spectral.internal.read.Names;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.source.SourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts a connection, {@code {"key": …, "fields": {…}}}.
 *
 * @param logins how to make the record of each connection that is taken, by its key
 */
record LoginConverter(Map<String, Login> logins) implements Converter {

  static final String NONE = "is not a connection";
  static final String SHAPE = "Give {\"key\": …, \"fields\": {…}}.";

  static Converter of(ReflectedType type) {
    if (type.raw() == ConnectionValue.class) {
      return AnyLoginConverter::convert;
    }
    List<SourceType> records =
        type.shape() == SourceType.Shape.SEALED ? type.permitted() : List.of(type);
    Map<String, Login> logins = new LinkedHashMap<>();
    records.forEach(one -> logins.put(ConnectionReader.keyOf(one), Login.of(one)));
    return new LoginConverter(logins);
  }

  @Override
  public @Nullable Object convert(Object wire, String path, Binding binding) {
    Map<String, ?> connection = RecordConverter.object(wire);
    Object fields = connection == null ? null : connection.get("fields");
    Map<String, ?> values = fields == null ? null : RecordConverter.object(fields);
    if (connection == null || values == null) {
      binding.problem(path, NONE, SHAPE);
      return null;
    }
    Login login = choose(connection.get("key"), path, binding);
    return login == null ? null : login.make(values, connection.get("token"), path, binding);
  }

  private @Nullable Login choose(@Nullable Object key, String path, Binding binding) {
    if (logins.size() == 1 && (key == null || key.equals(""))) {
      return logins.values().iterator().next();
    }
    Login login = logins.get(String.valueOf(key));
    if (login == null) {
      String hint = Names.didYouMean(String.valueOf(key), logins.keySet());
      String fix = hint + "Use one of " + logins.keySet() + ".";
      binding.problem(path + ".key", "is no connection that this operation takes", fix);
    }
    return login;
  }
}
