package dev.spectral.golden;

import dev.spectral.ComponentCalls;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.annotations.TriggerReference;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What is generated of the organisation's own component that the fixtures use. */
@ComponentReference(key = "private-comp")
public final class GeneratedPrivate {

  public GeneratedPrivate(ComponentCalls calls) {}

  @Retention(RetentionPolicy.RUNTIME)
  @TriggerReference(component = GeneratedPrivate.class, key = "t")
  public @interface T {}
}
