package dev.spectral.invoke;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.ActionContext;
import dev.spectral.ActionResult;
import dev.spectral.ConnectionException;
import dev.spectral.InvalidInputException;
import dev.spectral.InvalidInputException.InputProblem;
import dev.spectral.Secret;
import dev.spectral.SpectralException;
import dev.spectral.internal.bind.Binding;
import dev.spectral.internal.bind.BranchException;
import dev.spectral.internal.bind.Given;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.json.OfferedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call, from wire inputs to an outcome. */
class Invocation {

  private final Map<String, OperationBinder> operations;
  private final String kind;
  private final ErrorHook hook;
  private final ActionCall call;
  private final MaskingLogger logger;
  private final List<Secret> secrets = new ArrayList<>(0);
  private SecretMask mask = SecretMask.of(List.of());
  private @Nullable ActionContext context;

  Invocation(
      Map<String, OperationBinder> operations, String kind, ErrorHook hook, ActionCall call) {
    this.operations = operations;
    this.kind = kind;
    this.hook = hook;
    this.call = call;
    this.logger = new MaskingLogger(call.log(), mask);
    Secret jwt = call.context().executionFrame().invokedByExecutionJwt();
    if (jwt != null) {
      mask(List.of(jwt));
    }
  }

  final Outcome run() {
    OperationBinder binder = operations.get(call.operation());
    if (binder == null) {
      return new Outcome.Failure(
          FailureKind.UNKNOWN_ACTION,
          new UnknownOperationException(kind, call.operation(), operations.keySet()));
    }
    Object value;
    try {
      value = call(binder, call.inputs());
    } catch (Throwable error) {
      return failure(hook.apply(error));
    }
    logDebugResults();
    return success(binder, value);
  }

  /** Logs what a call has measured that has succeeded. */
  private void logDebugResults() {
    ActionContext measured = context;
    if (measured != null && measured.debug().enabled()) {
      logger.metric(DebugJson.of(measured.debug().results()));
    }
  }

  /** Binds and calls an operation; the secrets that it is given are masked from then on. */
  final @Nullable Object call(OperationBinder binder, Map<String, ?> inputs) throws Throwable {
    Binding binding = new Binding();
    @Nullable Object[] arguments;
    try {
      arguments = binder.bind(inputs, given(binder.needsContext() ? context() : null), binding);
    } finally {
      mask(binding.secrets());
    }
    binding.throwIfInvalid();
    return binder.call(arguments);
  }

  /** The context that the call, and what it calls of the component, share. */
  private ActionContext context() {
    ActionContext shared = context;
    if (shared == null) {
      shared = open(call.context(), logger);
      context = shared;
    }
    return shared;
  }

  /** Makes the context of the call. */
  ActionContext open(CallContext facts, MaskingLogger masked) {
    return facts.open(masked);
  }

  /** Tells what the method may take besides inputs. */
  Given given(@Nullable ActionContext taken) {
    return new Given(taken, null, null);
  }

  /** Masks some more secrets from now on. */
  final void mask(List<Secret> more) {
    if (!more.isEmpty()) {
      secrets.addAll(more);
      mask = SecretMask.of(secrets);
      logger.use(mask);
    }
  }

  Outcome success(OperationBinder binder, @Nullable Object value) {
    try {
      ActionResult<?> result = binder.result(value);
      return new Outcome.Success(
          ResultJson.of(result.data()),
          result.branch(),
          result.statusCode(),
          result.headers(),
          result.contentType());
    } catch (ResultException | BranchException e) {
      return unwritable(e);
    }
  }

  /** Tells what a data source has returned. */
  final Outcome offered(@Nullable Object value) {
    try {
      ObjectNode offered = OfferedJson.of(value);
      return new Outcome.Success(
          Objects.requireNonNull(offered.get("result")),
          null,
          null,
          Map.of(),
          null,
          offered.get("supplementalData"));
    } catch (IllegalArgumentException | StackOverflowError e) {
      return unwritable(ResultJson.explain(e));
    }
  }

  final Outcome unwritable(SpectralException error) {
    return new Outcome.Failure(FailureKind.RESULT_ERROR, mask.mask(error));
  }

  private Outcome failure(Throwable error) {
    if (error instanceof InvalidInputException invalid) {
      return new Outcome.Failure(FailureKind.INVALID_INPUT, masked(invalid));
    }
    FailureKind whose =
        error instanceof ConnectionException
            ? FailureKind.CONNECTION_ERROR
            : FailureKind.ACTION_FAILED;
    return new Outcome.Failure(whose, mask.mask(error));
  }

  private Throwable masked(InvalidInputException error) {
    if (mask.mask(error) == error) {
      return error;
    }
    return new InvalidInputException(error.problems().stream().map(this::masked).toList());
  }

  private InputProblem masked(InputProblem problem) {
    return new InputProblem(problem.input(), mask.mask(problem.what()), mask.mask(problem.fix()));
  }
}
