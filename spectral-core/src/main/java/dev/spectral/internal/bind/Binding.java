package dev.spectral.internal.bind;

import dev.spectral.InvalidInputException;
import dev.spectral.InvalidInputException.InputProblem;
import dev.spectral.Secret;
import java.util.ArrayList;
import java.util.List;

/** One binding of wire values: what is wrong with them, and the secrets that were among them. */
public final class Binding {

  private List<InputProblem> problems = List.of();
  private List<Secret> secrets = List.of();

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
   * @throws InvalidInputException with every problem
   */
  public void throwIfInvalid() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }
}
