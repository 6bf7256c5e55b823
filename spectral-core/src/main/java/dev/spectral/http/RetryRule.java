package dev.spectral.http;

import dev.spectral.http.HttpConnectException.Failure;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * After which failures a call is made again.
 *
 * @param methods those that may arrive twice
 * @param statuses those that may pass
 * @param condition takes the place of the two, or null
 */
record RetryRule(
    Set<String> methods,
    IntPredicate statuses,
    @Nullable Predicate<? super HttpException> condition) {

  static final RetryRule USUAL =
      new RetryRule(
          Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE"),
          status -> status == 429 || (status >= 500 && status <= 599),
          null);

  RetryRule methods(Set<String> changed) {
    return new RetryRule(changed, statuses, condition);
  }

  RetryRule statuses(IntPredicate changed) {
    return new RetryRule(methods, changed, condition);
  }

  RetryRule when(Predicate<? super HttpException> changed) {
    return new RetryRule(methods, statuses, changed);
  }

  boolean repeats(HttpException e) {
    if (e instanceof HttpStatusException answer) {
      return condition == null ? usual(answer) : condition.test(e);
    } else if (e instanceof HttpConnectException broken) {
      boolean interrupted = broken.failure() == Failure.INTERRUPTED;
      return !interrupted && (condition == null ? usual(broken) : condition.test(e));
    }
    return false;
  }

  private boolean usual(HttpStatusException e) {
    return methods.contains(e.method()) && statuses.test(e.status());
  }

  private boolean usual(HttpConnectException e) {
    return switch (e.failure()) {
      case REFUSED, UNREACHABLE -> true;
      case BROKEN -> methods.contains(e.method());
      case UNKNOWN_HOST, TLS, TIMEOUT, INTERRUPTED, REDIRECT -> false;
    };
  }
}
