package dev.spectral.internal.bind;

import dev.spectral.ConnectionException;
import dev.spectral.InvalidInputException;
import dev.spectral.InvalidInputException.InputProblem;
import dev.spectral.Secret;
import dev.spectral.integration.ConfigException;
import dev.spectral.integration.ConfigException.ConfigProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One binding of wire values: what is wrong with them, and the secrets that were among them. */
public final class Binding {

  private List<InputProblem> problems = List.of();
  private List<Secret> secrets = List.of();
  private final List<ConfigProblem> config = new ArrayList<>(0);
  private @Nullable String connection;

  /** Starts with nothing wrong. */
  public Binding() {}

  void problem(String path, String what, String fix) {
    problems = problems.isEmpty() ? new ArrayList<>() : problems;
    problems.add(new InputProblem(path, what, fix));
  }

  /**
   * Note a secret.
   *
   * @param secret the secret
   */
  public void secret(Secret secret) {
    secrets = secrets.isEmpty() ? new ArrayList<>() : secrets;
    secrets.add(secret);
  }

  List<InputProblem> problems() {
    return problems;
  }

  /** Notes what is wrong with a config variable. */
  void problem(ConfigProblem problem) {
    config.add(problem);
  }

  /** Notes that a connection is not configured. */
  void disconnected(ConfigProblem problem) {
    connection = config.isEmpty() ? problem.configVar() : connection;
    config.add(problem);
  }

  boolean isClean() {
    return problems.isEmpty();
  }

  /**
   * List the secrets that were bound.
   *
   * @return the secrets
   */
  public List<Secret> secrets() {
    return secrets;
  }

  /**
   * Refuse the values when anything is wrong.
   *
   * @throws InvalidInputException with every problem of inputs
   * @throws ConfigException with every problem of config variables
   * @throws ConnectionException when all that is wrong is that a connection is not configured
   */
  public void throwIfInvalid() {
    if (!config.isEmpty()) {
      ConfigException error = new ConfigException(config);
      if (connection != null && config.size() == 1) {
        throw new ConnectionException(connection, String.valueOf(error.getMessage()));
      }
      throw error;
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }
}
