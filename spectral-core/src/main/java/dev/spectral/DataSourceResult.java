package dev.spectral;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a data source gives back when it says more than its result: data that nobody is shown and
 * that is kept beside the choice for later. Immutable.
 *
 * <pre>{@code
 * return DataSourceResult.of(choices).supplement(warehouses, "application/json");
 * }</pre>
 *
 * @param <T> the type of the result, one that a data source may return
 * @param result what people are shown, or null for nothing
 * @param supplementalData what is kept beside it, or null for nothing
 */
public record DataSourceResult<T>(@Nullable T result, @Nullable Supplement supplementalData) {

  /**
   * Wrap a result.
   *
   * @param result what people are shown, or null for nothing
   * @param <T> the type of the result
   * @return a result without a supplement, never null
   */
  public static <T> DataSourceResult<T> of(@Nullable T result) {
    return new DataSourceResult<>(result, null);
  }

  /**
   * Keep something beside the result.
   *
   * @param data any value that can be JSON, never null
   * @param contentType its media type, such as {@code application/json}, never null
   * @return a copy, never null
   */
  public DataSourceResult<T> supplement(Object data, String contentType) {
    return new DataSourceResult<>(result, new Supplement(data, contentType));
  }

  /**
   * What is kept beside a result.
   *
   * @param data any value that can be JSON, never null
   * @param contentType its media type, never null
   */
  public record Supplement(Object data, String contentType) {

    public Supplement {
      Objects.requireNonNull(data, "data");
      Objects.requireNonNull(contentType, "contentType");
    }
  }
}
