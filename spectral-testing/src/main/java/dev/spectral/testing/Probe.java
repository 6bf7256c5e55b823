package dev.spectral.testing;

import dev.spectral.InvalidInputException;
import dev.spectral.InvalidInputException.InputProblem;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.WireType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Inputs and a login made up for one operation, changed as long as they are refused. */
final class Probe {

  private final Map<String, Object> values;
  private final Map<String, Object> fields = new HashMap<>();
  private final Map<String, InputDefinition> declared = new LinkedHashMap<>();
  private final @Nullable TestConnection login;

  Probe(
      List<InputDefinition> inputs,
      Map<String, ?> given,
      @Nullable ConnectionDefinition connection,
      MadeUp madeUp) {
    this.values = madeUp.values(inputs);
    this.values.putAll(given);
    inputs.forEach(one -> declared.put(one.key(), one));
    this.login = connection == null ? null : madeUp.login(connection);
    if (login != null && connection != null) {
      fields.putAll(login.fields());
      connection.inputs().forEach(one -> declared.put("/" + one.key(), one));
    }
  }

  Map<String, Object> values() {
    return values;
  }

  Optional<TestConnection> login() {
    return Optional.ofNullable(login)
        .map(one -> new TestConnection(one.key(), fields, one.token()));
  }

  /** Runs as often as other values may make the inputs fit. */
  <R extends HarnessRun> R run(Supplier<R> call) {
    R run = call.get();
    for (int next = 1; next < MadeUp.TEXTS.size() && refine(run, next); next++) {
      run = call.get();
    }
    return run;
  }

  private boolean refine(HarnessRun run, int next) {
    boolean changed = false;
    if (run.error().orElse(null) instanceof InvalidInputException refused) {
      for (InputProblem problem : refused.problems()) {
        String path = problem.input();
        String first = path.replaceFirst("[.\\[].*", "");
        boolean direct = replace(values, first, first, next);
        String last = path.substring(path.lastIndexOf('.') + 1);
        changed |= direct || replace(fields, last, "/" + last, next);
      }
    }
    return changed;
  }

  private boolean replace(Map<String, Object> map, String key, String name, int next) {
    InputDefinition input = declared.get(name);
    boolean fits =
        input != null && input.type() != WireType.PASSWORD && map.get(key) instanceof String;
    if (fits) {
      map.put(key, MadeUp.TEXTS.get(next));
    }
    return fits;
  }
}
