package dev.spectral.invoke;

import dev.spectral.ActionResult;
import dev.spectral.ConnectionException;
import dev.spectral.InvalidInputException;
import dev.spectral.InvalidInputException.InputProblem;
import dev.spectral.SpectralException;
import dev.spectral.internal.bind.Binding;
import dev.spectral.internal.bind.BranchException;
import dev.spectral.internal.bind.Given;
import dev.spectral.internal.bind.OperationBinder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call, from wire inputs to an outcome. */
class Invocation {

  private final Map<String, OperationBinder> operations;
  private final String kind;
  private final ErrorHook hook;
  private final ActionCall call;
  private final MaskingLogger logger;
  private final Binding binding = new Binding();
  private SecretMask mask = SecretMask.of(List.of());

  Invocation(
      Map<String, OperationBinder> operations, String kind, ErrorHook hook, ActionCall call) {
    this.operations = operations;
    this.kind = kind;
    this.hook = hook;
    this.call = call;
    this.logger = new MaskingLogger(call.log(), mask);
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
      value = call(binder);
    } catch (Throwable error) {
      return failure(hook.apply(error));
    }
    return success(binder, value);
  }

  private @Nullable Object call(OperationBinder binder) throws Throwable {
    CallContext context = binder.needsContext() ? call.context().with(logger) : null;
    try {
      @Nullable Object[] arguments = binder.bind(call.inputs(), given(context), binding);
      binding.throwIfInvalid();
      useSecrets();
      return binder.call(arguments);
    } finally {
      mask = SecretMask.of(binding.secrets());
    }
  }

  /** Tells what the method may take besides inputs. */
  Given given(@Nullable CallContext context) {
    return new Given(context, null, null);
  }

  /** Binds and calls another operation within this call; its secrets are masked too. */
  @Nullable Object callInside(OperationBinder other, Map<String, ?> inputs) throws Throwable {
    Binding inner = new Binding();
    CallContext context = other.needsContext() ? call.context().with(logger) : null;
    @Nullable Object[] arguments = other.bind(inputs, context, inner);
    inner.secrets().forEach(binding::secret);
    useSecrets();
    inner.throwIfInvalid();
    return other.call(arguments);
  }

  private void useSecrets() {
    mask = SecretMask.of(binding.secrets());
    logger.use(mask);
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
