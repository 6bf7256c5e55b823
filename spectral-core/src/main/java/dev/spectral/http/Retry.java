package dev.spectral.http;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says when a call that failed is made again, how often, and after how long. A client that is not
 * told to retry sends each request once.
 *
 * <pre>{@code
 * HttpClient.builder().baseUrl(url).retry(Retry.times(3)).build();
 * Retry.times(5).delay(Duration.ofMillis(500)).exponential().maxDelay(Duration.ofSeconds(20));
 * Retry.times(2).when(e -> e instanceof HttpStatusException s && s.status() == 409);
 * }</pre>
 *
 * <p><b>Which calls.</b> Unless {@link #when} or {@link #always} says otherwise: GET, HEAD,
 * OPTIONS, PUT and DELETE are repeated after the statuses 429 and 500 to 599 and after a connection
 * that was refused, had no route or broke. Other methods, POST and PATCH among them, are repeated
 * only where the other system was certainly not reached: after a refused connection or a missing
 * route. Not repeated are time-outs, unknown hosts, failures of TLS and refused redirects.
 *
 * <p>Whatever the policy, a GET, HEAD or OPTIONS is sent anew where a connection that was kept open
 * turns out to be closed.
 *
 * <p><b>How long.</b> Before the n-th repetition it waits 2<sup>n</sup> · 100 ms and up to 20 %
 * more at random, unless {@link #delay} says otherwise; longer where the answer has {@code
 * Retry-After}, in seconds or as a date; never longer than {@link #maxDelay}. The time-out of the
 * client limits each attempt, not all of them and the waits between them.
 *
 * <p>A request whose body is an {@link java.io.InputStream} is not repeated once the stream was
 * read from. Immutable.
 */
public final class Retry {

  private static final Retry NEVER = new Retry(0, Backoff.USUAL, RetryRule.USUAL);

  private final int times;
  private final Backoff backoff;
  private final RetryRule rule;

  private Retry(int times, Backoff backoff, RetryRule rule) {
    this.times = times;
    this.backoff = backoff;
    this.rule = rule;
  }

  /**
   * Send each request once.
   *
   * @return the policy, never null
   */
  public static Retry never() {
    return NEVER;
  }

  /**
   * Repeat a call that failed.
   *
   * @param times how often at most, besides the first attempt; 0 for never
   * @return the policy, never null
   * @throws IllegalArgumentException when it is negative
   */
  public static Retry times(int times) {
    if (times < 0) {
      throw new IllegalArgumentException("A call cannot be repeated " + times + " times.");
    }
    return new Retry(times, Backoff.USUAL, RetryRule.USUAL);
  }

  /**
   * Wait the same time before each repetition; with {@link #exponential} the time doubles.
   *
   * @param delay the time before the first repetition, zero or more, never null
   * @return a policy with that delay, never null
   * @throws IllegalArgumentException when it is negative
   */
  public Retry delay(Duration delay) {
    return new Retry(times, backoff.delay(Backoff.notNegative(delay)), rule);
  }

  /**
   * Double the {@link #delay} with each repetition: 2<sup>n-1</sup> · delay before the n-th.
   * Without a delay this changes nothing, since the usual waits grow already.
   *
   * @return a policy with that growth, never null
   */
  public Retry exponential() {
    return new Retry(times, backoff.doubling(), rule);
  }

  /**
   * Limit each wait. A {@code Retry-After} beyond it is cut to it.
   *
   * @param limit zero or more, never null; 60 seconds unless set
   * @return a policy with that limit, never null
   * @throws IllegalArgumentException when it is negative
   */
  public Retry maxDelay(Duration limit) {
    return new Retry(times, backoff.limit(Backoff.notNegative(limit)), rule);
  }

  /**
   * Say which methods may be repeated although the other system may have acted on the request.
   *
   * @param methods upper-case names, none null; GET, HEAD, OPTIONS, PUT and DELETE unless set
   * @return a policy for these methods, never null
   */
  public Retry methods(String... methods) {
    Set<String> names = Stream.of(methods).collect(Collectors.toUnmodifiableSet());
    return new Retry(times, backoff, rule.methods(names));
  }

  /**
   * Say after which statuses to repeat.
   *
   * @param statuses the statuses; 429 and 500 to 599 unless set
   * @return a policy for these statuses, never null
   */
  public Retry statuses(int... statuses) {
    Set<Integer> some = IntStream.of(statuses).boxed().collect(Collectors.toUnmodifiableSet());
    return new Retry(times, backoff, rule.statuses(some::contains));
  }

  /**
   * Decide yourself after which failures to repeat. The condition takes the place of everything
   * said by {@link #methods} and {@link #statuses}.
   *
   * @param condition is given a {@link HttpStatusException} or a {@link HttpConnectException} and
   *     says whether to repeat, never null
   * @return a policy with that condition, never null
   */
  public Retry when(Predicate<? super HttpException> condition) {
    return new Retry(times, backoff, rule.when(condition));
  }

  /**
   * Repeat after every status outside 200 to 299 and every failure to get an answer, whatever the
   * method. Only for requests that may safely arrive twice.
   *
   * @return a policy without exceptions, never null
   */
  public Retry always() {
    return when(e -> true);
  }

  int times() {
    return times;
  }

  Backoff backoff() {
    return backoff;
  }

  RetryRule rule() {
    return rule;
  }

  /** Names how often. */
  @Override
  public String toString() {
    return "Retry[" + times + " times]";
  }
}
