package dev.spectral.conditional;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an expression does with its terms: the word on the wire, and the words people read. */
public enum Operator {
  /** Every expression is met; also when there is none. */
  AND("and", "and", Terms.EXPRESSIONS),
  /** At least one expression is met. */
  OR("or", "or", Terms.EXPRESSIONS),
  /** A yes: true, t, y, yes in either case, or anything else but a no and nothing. */
  IS_TRUE("isTrue", "is true", Terms.ONE),
  /** A no: false, f, n, no in either case, 0, or nothing. */
  IS_FALSE("isFalse", "is false", Terms.ONE),
  /** Null, 0, false, NaN or empty text. */
  DOES_NOT_EXIST("doesNotExist", "does not exist", Terms.ONE),
  /** Neither null, 0, false, NaN nor empty text. */
  EXISTS("exists", "exists", Terms.ONE),
  /** An empty list or text; no other term is allowed. */
  IS_EMPTY("isEmpty", "is empty", Terms.ONE),
  /** A list or text that is not empty; no other term is allowed. */
  IS_NOT_EMPTY("isNotEmpty", "is not empty", Terms.ONE),
  /** Equal, where text that is a number equals that number. */
  EQUAL("equal", "equals", Terms.TWO),
  /** Equal, types included; but text that is JSON is read first. */
  EXACTLY_MATCHES("exactlyMatches", "exactly matches", Terms.TWO),
  /** The opposite of {@link #EQUAL}. */
  NOT_EQUAL("notEqual", "does not equal", Terms.TWO),
  /** The opposite of {@link #EXACTLY_MATCHES}. */
  DOES_NOT_EXACTLY_MATCH("doesNotExactlyMatch", "does not exactly match", Terms.TWO),
  /** The left is above the right. */
  GREATER_THAN("greaterThan", "is greater than", Terms.TWO),
  /** The left is not below the right. */
  GREATER_THAN_OR_EQUAL("greaterThanOrEqual", "is greater than or equal to", Terms.TWO),
  /** The left is below the right. */
  LESS_THAN("lessThan", "is less than", Terms.TWO),
  /** The left is not above the right. */
  LESS_THAN_OR_EQUAL("lessThanOrEqual", "is less than or equal to", Terms.TWO),
  /** The left is in the right: a part of a text, an item of a list, a key of an object. */
  IN("in", "contained in", Terms.TWO),
  /** The opposite of {@link #IN}. */
  NOT_IN("notIn", "not contained in", Terms.TWO),
  /** The right, as text, starts with the left. */
  STARTS_WITH("startsWith", "starts the string", Terms.TWO),
  /** The opposite of {@link #STARTS_WITH}. */
  DOES_NOT_START_WITH("doesNotStartWith", "does not start the string", Terms.TWO),
  /** The right, as text, ends with the left. */
  ENDS_WITH("endsWith", "ends the string", Terms.TWO),
  /** The opposite of {@link #ENDS_WITH}. */
  DOES_NOT_END_WITH("doesNotEndWith", "does not end the string", Terms.TWO),
  /** The left is later than the right. */
  DATE_TIME_AFTER("dateTimeAfter", "is after (date/time)", Terms.TWO),
  /** The left is earlier than the right. */
  DATE_TIME_BEFORE("dateTimeBefore", "is before (date/time)", Terms.TWO),
  /** Both are the same point in time. */
  DATE_TIME_SAME("dateTimeSame", "is the same (date/time)", Terms.TWO);

  private static final Map<String, Operator> BY_WIRE_NAME = by(Operator::wireName);
  private static final Map<String, Operator> BY_PHRASE = by(Operator::phrase);

  private final String wireName;
  private final String phrase;
  private final Terms terms;

  Operator(String wireName, String phrase, Terms terms) {
    this.wireName = wireName;
    this.phrase = phrase;
    this.terms = terms;
  }

  /**
   * Give the word that stands first in an expression.
   *
   * @return the word, such as {@code greaterThan}, never null
   */
  public String wireName() {
    return wireName;
  }

  /**
   * Give the words that people read between the terms.
   *
   * @return the words, such as "is greater than", never null
   */
  public String phrase() {
    return phrase;
  }

  /**
   * Say what the operator works on.
   *
   * @return the kind of terms, never null
   */
  public Terms terms() {
    return terms;
  }

  /**
   * Find an operator by its word on the wire.
   *
   * @param wireName the word, exactly, never null
   * @return the operator, or empty when there is none of that name; never null
   */
  public static Optional<Operator> ofWireName(String wireName) {
    return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
  }

  /**
   * Find an operator by the words people read.
   *
   * @param phrase the words, exactly, never null
   * @return the operator, or empty when none reads so; never null
   */
  public static Optional<Operator> ofPhrase(String phrase) {
    return Optional.ofNullable(BY_PHRASE.get(phrase));
  }

  private static Map<String, Operator> by(Function<Operator, String> key) {
    return Arrays.stream(values()).collect(toUnmodifiableMap(key, Function.identity()));
  }

  /** What follows an operator. */
  public enum Terms {
    /** Any number of expressions. */
    EXPRESSIONS,
    /** One term; a missing one is null. */
    ONE,
    /** A left and a right term; a missing one is null. */
    TWO
  }
}
