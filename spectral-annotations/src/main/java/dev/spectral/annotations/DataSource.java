package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method is a data source: it offers values while an integration is being
 * configured. An input refers to one with {@link Input#dataSource()}.
 *
 * <p>Parameters are those of an {@link Action}. What the method returns says what people see: a
 * list of {@code Choice} or {@code String} is a pick list; {@code String}, numbers, {@code
 * boolean}, {@code LocalDate}, {@code Instant}, {@code OffsetDateTime} and {@code Schedule} are
 * proposed values; {@code JsonNode} is code; {@code ObjectSelection}, {@code ObjectFieldMap} and
 * {@code JsonForm} are what they are called. {@code DataSourceResult} around any of them keeps more
 * data beside it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DataSource {

  /**
   * Identifies the data source within its component.
   *
   * @return letters, digits, hyphens and underscores; empty for the method's name
   */
  String key() default "";

  /**
   * Names the data source for people.
   *
   * @return a short name, never blank
   */
  String label();

  /**
   * Says what the data source offers.
   *
   * @return one sentence, never blank
   */
  String description();

  /**
   * Refers to the data source of this component that tells more of one of the values.
   *
   * @return the key of another method annotated with {@link DataSource}; empty for none
   */
  String detailDataSource() default "";

  /**
   * Says that the {@code String} that the method returns is code, edited in a code editor.
   *
   * @return {@code true} for code; {@code false} for one line of text
   */
  boolean code() default false;
}
