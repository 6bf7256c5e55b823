package dev.spectral;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a polling trigger remembers from one poll to the next, and the action that polls for it. A
 * trigger receives it as a parameter. For the thread of the call.
 *
 * <p>The state is written when the execution succeeds. It is kept per flow of an instance.
 */
public interface Polling {

  /**
   * Read what was remembered.
   *
   * @return a copy of the state: JSON values by key, empty before the first poll; never null
   */
  Map<String, Object> state();

  /**
   * Read what was remembered as a record.
   *
   * @param type a record whose components are the keys of the state, never null
   * @param <T> the type of the record
   * @return the state, or empty before the first poll
   * @throws IllegalArgumentException when the state does not fit the type
   */
  <T extends Record> Optional<T> state(Class<T> type);

  /**
   * Remember something in place of what was remembered.
   *
   * @param state a map or a record of values that can be JSON, never null
   * @throws IllegalArgumentException when it is no JSON object
   */
  void setState(Object state);

  /**
   * Call the trigger's poll action with the inputs that were given to the trigger for it.
   *
   * @param result the type of the action's data, never null
   * @param changes inputs to give in place of those, by key, never null
   * @param <T> the type of the action's data
   * @return what the action returned, without what an {@code ActionResult} wraps around it, or null
   * @throws IllegalStateException when the trigger names no poll action
   * @throws InvalidInputException when the action's inputs cannot be taken
   * @throws Exception what the action throws
   */
  <T> @Nullable T invokeAction(Class<T> result, Map<String, ?> changes) throws Exception;
}
