package dev.spectral.testing;

import dev.spectral.annotations.ConfigPermission;
import dev.spectral.definition.InputDefinition;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigVisibility;
import dev.spectral.integration.ConnectionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what was filled in to log in. */
final class ConnectionInputs {

  /** What a login has been made with; records of authors need not have them. */
  private static final Set<String> APPLICATION = Set.of("clientId", "clientSecret");

  private ConnectionInputs() {}

  static boolean isCustomers(@Nullable ConfigVisibility visibility) {
    return visibility == null || visibility.permission() == ConfigPermission.CUSTOMER;
  }

  /** Lists what is wrong. */
  static List<String> check(ConfigConnection connection, Object value) {
    if (!(value instanceof Map<?, ?> login) || !(login.get("fields") instanceof Map<?, ?> fields)) {
      return List.of("is not a connection");
    }
    List<String> problems = new ArrayList<>();
    if (connection.source() instanceof ConnectionSource.Inline inline) {
      boolean hasToken = login.get("token") instanceof Map;
      for (InputDefinition input : inline.connection().inputs()) {
        boolean used = hasToken && APPLICATION.contains(input.key());
        if (!used && isUnset(input, fields)) {
          problems.add("lacks \"" + input.label() + "\"");
        }
      }
      if (inline.connection().oauth2() != null && !hasToken) {
        problems.add("is not logged in: it has no token");
      }
    }
    return problems;
  }

  private static boolean isUnset(InputDefinition input, Map<?, ?> fields) {
    Object given = fields.get(input.key());
    boolean filled = given != null && !given.equals("");
    return input.required() && !filled && input.defaultValue() == null;
  }
}
