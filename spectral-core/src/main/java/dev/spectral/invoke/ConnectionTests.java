package dev.spectral.invoke;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.spectral.annotations.Ping;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.read.ConnectionReader;
import dev.spectral.internal.read.Instances;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.read.Role;
import dev.spectral.internal.source.SourceType;
import dev.spectral.invoke.ConnectionStatus.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the tests of a component's connections. */
final class ConnectionTests {

  private final List<String> connections;
  private final ErrorHook hook;
  private final Map<String, OperationBinder> binders = new LinkedHashMap<>();
  private final Map<String, String> inputs = new LinkedHashMap<>();

  ConnectionTests(
      Instances instances,
      Map<String, OperationPlan> plans,
      List<SourceType> connections,
      ErrorHook hook) {
    this.connections = connections.stream().map(ConnectionReader::keyOf).toList();
    this.hook = hook;
    connections.stream().filter(one -> one.has(Ping.class)).forEach(this::addPing);
    plans.forEach((key, plan) -> binders.put(key, new OperationBinder(instances, plan)));
    plans.forEach((key, plan) -> inputs.put(key, loginKey(plan)));
  }

  private void addPing(SourceType connection) {
    OperationPlan plan = PingTest.plan(connection);
    binders.put(plan.key(), new OperationBinder(Instances.only(PingTest.of(connection)), plan));
    inputs.put(plan.key(), loginKey(plan));
  }

  private static String loginKey(OperationPlan plan) {
    return plan.roles().stream()
        .filter(Role.Login.class::isInstance)
        .map(role -> ((Role.Login) role).key())
        .findFirst()
        .orElseThrow();
  }

  ConnectionStatus run(ConnectionCheck check) {
    Object given = check.connection().get("key");
    boolean only = connections.size() == 1 && (given == null || given.equals(""));
    String key = only ? connections.get(0) : String.valueOf(given);
    if (!connections.contains(key)) {
      throw new UnknownOperationException("connection", key, connections);
    }
    String input = inputs.get(key);
    if (input == null) {
      return new ConnectionStatus(State.UNTESTED, "");
    }
    Map<String, ?> values = Map.of(input, check.connection());
    ActionCall call = new ActionCall(key, values, check.context(), check.log());
    return inTime(new Invocation(binders, "connection test", hook, call), check);
  }

  private static ConnectionStatus inTime(Invocation invocation, ConnectionCheck check) {
    FutureTask<Outcome> task = new FutureTask<>(invocation::run);
    Thread thread = new Thread(task, "spectral-connection-test");
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.setDaemon(true);
    thread.start();
    try {
      return status(task.get(check.limit().toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      long millis = check.limit().toMillis();
      return ConnectionStatus.notConnected("The test took longer than " + millis + " ms.");
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return ConnectionStatus.notConnected("The test was interrupted.");
    } catch (ExecutionException e) {
      return ConnectionStatus.notConnected("The test failed: " + e.getCause());
    }
  }

  private static ConnectionStatus status(Outcome outcome) {
    if (outcome instanceof Outcome.Failure failure) {
      return ConnectionStatus.notConnected(failure.message());
    }
    boolean refused = ((Outcome.Success) outcome).data().equals(BooleanNode.FALSE);
    return refused
        ? ConnectionStatus.notConnected("The test says that the connection does not work.")
        : new ConnectionStatus(State.CONNECTED, "");
  }
}
