package dev.spectral.maven;

import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * One component that flows call; the form of one element of the configuration of {@code
 * spectral:component-manifest}.
 */
public final class ExistingComponent {

  @Nullable String key;
  @Nullable File file;
  @Nullable String from;
  boolean isPublic;
  @Nullable String className;

  /** Make an empty component, for Maven to fill. */
  public ExistingComponent() {}

  /**
   * Set the component's key. It is needed to fetch, and where no file is set.
   *
   * @param text the key on the platform, never null
   */
  public void setKey(String text) {
    this.key = text;
  }

  /**
   * Set the file that holds the manifest, in place of the one that is called like the key.
   *
   * @param manifest a {@code manifest.json} or a {@code package.zip}, never null
   */
  public void setFile(File manifest) {
    this.file = manifest;
  }

  /**
   * Set where {@code spectral.fetch} takes the manifest from.
   *
   * @param place {@code platform} or {@code runtime}, never null
   */
  public void setFrom(String place) {
    this.from = place;
  }

  /**
   * Set whether to fetch a component of the platform, and not one of the organisation.
   *
   * @param yes {@code true} for a public component
   */
  public void setIsPublic(boolean yes) {
    this.isPublic = yes;
  }

  /**
   * Set the name of the class, in place of one that is made of the key.
   *
   * @param name a simple name, never null
   */
  public void setClassName(String name) {
    this.className = name;
  }
}
