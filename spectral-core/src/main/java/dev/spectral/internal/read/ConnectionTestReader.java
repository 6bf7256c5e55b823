package dev.spectral.internal.read;

import dev.spectral.annotations.ConnectionTest;
import dev.spectral.annotations.Ping;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the methods that test connections. */
final class ConnectionTestReader {

  private static final Set<String> ANSWERS = Set.of("void", "boolean");

  private final Report report;
  private final InputReader inputReader;
  private final SourceClass source;
  private final Map<String, OperationPlan> tests = new LinkedHashMap<>();

  ConnectionTestReader(Report report, InputReader inputReader, SourceClass source) {
    this.report = report;
    this.inputReader = inputReader;
    this.source = source;
  }

  /** Gives the test of each connection that has one, by the connection's key. */
  Map<String, OperationPlan> read() {
    source.methods().stream().filter(one -> one.has(ConnectionTest.class)).forEach(this::read);
    return tests;
  }

  private void read(SourceMethod method) {
    ParameterReader parameters =
        new ParameterReader(
                report, inputReader, source.connections(), method.owner(), method, Offer.CONTEXT)
            .read();
    List<Role> roles = parameters.roles();
    long logins = roles.stream().filter(ConnectionTestReader::isKnownLogin).count();
    long contexts = roles.stream().filter(Role.Context.class::isInstance).count();
    if (!method.isCallable()
        || !ANSWERS.contains(method.returnType().name())
        || logins != 1
        || logins + contexts != method.parameters().size()) {
      add(
          method,
          "A connection test is a public instance method that takes one connection, or an"
              + " ActionContext too, and returns nothing or a boolean.",
          "write @ConnectionTest public void " + method.name() + "(… login) {…}.");
      return;
    }
    roles.stream()
        .filter(Role.Login.class::isInstance)
        .map(Role.Login.class::cast)
        .forEach(login -> addTests(method, roles, login.variable().type()));
  }

  private static boolean isKnownLogin(Role role) {
    return role instanceof Role.Login login
        && !InputShape.isAnyLogin(InputShape.of(login.variable().type(), null).element());
  }

  private void addTests(SourceMethod method, List<Role> roles, SourceType login) {
    List<SourceType> records =
        login.shape() == SourceType.Shape.SEALED ? login.permitted() : List.of(login);
    for (SourceType record : records) {
      OperationPlan plan = new OperationPlan(ConnectionReader.keyOf(record), method, roles);
      OperationPlan other = tests.putIfAbsent(plan.key(), plan);
      if (other != null || record.has(Ping.class)) {
        add(
            method,
            "The connection "
                + record.simpleName()
                + " has two tests, "
                + (other == null ? "@Ping" : source.nameOf(other.method()))
                + " and "
                + source.nameOf(method)
                + ".",
            other == null ? "keep one." : "keep @ConnectionTest on one of them.");
      }
    }
  }

  private void add(SourceMethod method, String what, String fix) {
    report.add(ProblemCode.SP033, method, method.owner() + "." + method.name(), what, fix);
  }
}
