package dev.spectral.maven.platform;

import java.util.function.Supplier;

/**
 * Hears about each step of a publish, so that a person sees why it takes a while.
 *
 * <p>Called on the publishing thread, in order; every {@code started} is followed by its {@code
 * done} unless the publish fails.
 */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void started(String step) {}

        @Override
        public void done(String step) {}

        @Override
        public void note(String line) {}
      };

  /**
   * Tells that a step begins.
   *
   * @param step what is done, such as {@code uploading package.zip (3.4 MB)}, never null
   */
  void started(String step);

  /**
   * Tells that a step is over and succeeded.
   *
   * @param step what was done, as it was given to {@link #started}, never null
   */
  void done(String step);

  /**
   * Tells something worth reading that is no step, such as an upload that is tried again.
   *
   * @param line one line, never null
   */
  void note(String line);

  /**
   * Does a step, told before and after.
   *
   * @param <T> what the step gives
   * @param title what is done, never null
   * @param work does it, never null
   * @return what it gives
   */
  default <T> T step(String title, Supplier<T> work) {
    started(title);
    T result = work.get();
    done(title);
    return result;
  }
}
